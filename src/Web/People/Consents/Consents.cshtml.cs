using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>What the person shares, with whom and until when, as staff see it. Only the person can stop it.</summary>
[Requires<ReadCase>, Reads("M1.37")]
public sealed class ConsentsModel(ConfirmConsent confirm) : StegvisPage
{
    public IReadOnlyList<ConsentCard> Cards { get; private set; } = [];

    /// <summary>Recipients who lost access lately: with the person's yes, they should hear it from us (C.004).</summary>
    public IReadOnlyList<ConsentCard> ToTell { get; private set; } = [];

    /// <summary>What waits for the person's yes, for those who may see it on paper or hear it.</summary>
    public IReadOnlyList<ConsentCard> Waiting { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public Task OnGetAsync() => LoadAsync();

    /// <summary>The person said yes later, on paper or aloud, and the specialist saw or heard it.</summary>
    public async Task<IActionResult> OnPostYesAsync(Guid id, ConfirmationMeans means)
    {
        if (!MayWork || await Case.FindAsync<Consent>(id, Aborted) is null)
        {
            return NotFound();
        }

        try
        {
            var result = await confirm.ExecuteAsync(Case, id, means, Aborted);
            if (result.Refusal is { } refusal)
            {
                ModelState.AddModelError("", Word("Refusal." + refusal.Code));
                await LoadAsync();
                return Refused();
            }
        }
        catch (Exception failure) when (failure is AlreadySavedException or DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }

        return Redirect(Request.Path);
    }

    public string Covered(ConsentCard card) => string.Join(", ", card.Covers.Select(c => Word(c)));

    public string When(ConsentCard card) => card.Consent.WithdrawnAt is { } at
        ? Casework.Days.Short(this, Db.Services.Days.Of(at))
        : card.Period(this);

    private async Task LoadAsync()
    {
        Cards = await ConsentCard.AllOfAsync(this, Aborted);
        ToTell = [.. Cards.Where(c => c is { State: ConsentState.Withdrawn, Yes: not null, GivenAt: null } && c.Consent.WithdrawnAt > Db.Now.AddDays(-30))];
        Waiting = MayWork ? [.. Cards.Where(c => c.State is ConsentState.WaitsForYes)] : [];
    }
}
