using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.Web.Casework;
using Stegvis.Web.People.Consents;
using Stegvis.Web.People.Consents.Ageing;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.People;

namespace Stegvis.Web.Me.Sharing;

/// <summary>It ends soon, or I am of age now: share on, or not. Two answers that weigh the same.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.37")]
public sealed class RenewModel(RenewConsent renew, LetConsentEnd letEnd, WithdrawConsent withdraw) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public ConsentCard Card { get; private set; } = null!;

    /// <summary>A guardian had a part in it, and now it is mine alone.</summary>
    public bool IsReview => Card.Consent.WaitsForReview(Today);

    public string Covered => string.Join(" · ", Card.Covers.Select(c => Word(c)));

    public string LastDay => Days.Short(this, Card.Consent.Facts.ValidTo ?? Today).TrimEnd('.');

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() is { } elsewhere ? elsewhere : Page();

    public async Task<IActionResult> OnPostAsync(bool? answer)
    {
        if (await LoadAsync() is { } elsewhere)
        {
            return elsewhere;
        }

        if (answer is not { } yes)
        {
            return Redirect(Request.Path);
        }

        try
        {
            var result = yes ? await renew.ExecuteAsync(Case, Id, Visitor.OwnTap, Aborted)
                : IsReview ? await withdraw.ExecuteAsync(Case, Id, Aborted)
                : await letEnd.ExecuteAsync(Case, Id, Aborted);
            return result.Value is { WithdrawnAt: not null } ? Redirect($"/me/sharing/{Id}/stopped") : Redirect("/me/sharing");
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }
    }

    private async Task<IActionResult?> LoadAsync()
    {
        if (await ConsentCard.OfAsync(this, Id, Aborted) is not { } card)
        {
            return NotFound();
        }

        Card = card;
        return card.AsksAgain(this) ? null : Redirect("/me/sharing");
    }
}
