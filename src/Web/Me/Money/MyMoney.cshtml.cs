using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Money;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Money;

/// <summary>What happens with my money if I work: two bars, what we do not know, and two answers that weigh the same.</summary>
[Requires<OwnCase>, Reads("M1.42")]
public sealed class MyMoneyModel(AnswerMoney say) : StegvisPage
{
    public MoneyView Money { get; private set; } = null!;

    public async Task OnGetAsync() => Money = await MoneyView.OfAsync(this, Aborted);

    public async Task<IActionResult> OnPostAsync(MoneyAnswer answer, string figures)
    {
        try
        {
            if ((await say.ExecuteAsync(Case, answer, figures ?? "", Aborted)).Refusal is { } refusal)
            {
                ModelState.AddModelError("", Word("Refusal." + refusal.Code));
                await OnGetAsync();
                return Refused();
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect("/me/money");
        }

        return Redirect("/me/money");
    }
}
