using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>Which of my roles I act in now. Everything written from here on names it.</summary>
[Requires<BeSignedIn>, ToWrite<KeepSignIn>, ReadsNobody]
public sealed class SeatsModel : StegvisPage
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IReadOnlyList<SeatChoice> Choices { get; private set; } = [];

    public async Task OnGetAsync() => Choices = await Db.SeatChoicesAsync(Actor.Account, Aborted);

    public async Task<IActionResult> OnPostAsync(Guid seat)
    {
        var seats = await Db.SeatsOfAsync(Actor.Account, Aborted);
        if (seats.Find(s => s.SeatId.Value == seat) is not { } chosen || await Db.FindAccountAsync(Actor.Account, Aborted) is not { } account)
        {
            return NotFound();
        }

        await Db.SaveAsync(Storage.People.Seats.ActorIn(chosen).Did(Acts.SignedIn, account.Id), Aborted);
        await Session.GoOnAsync(HttpContext, account, chosen.SeatId);
        return Redirect(Url.IsLocalUrl(ReturnUrl) && ReturnUrl != "/" ? ReturnUrl! : SeatHome.Of(chosen.Role));
    }
}
