using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Casework.Notes.Outside;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.People.Consents.Ageing;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>What the person shares, with whom and until when, as staff see it. Only the person can stop it.</summary>
[Requires<ReadCase>, Reads("M1.37")]
public sealed class ConsentsModel(ConfirmConsent confirm, RenewConsent renew, MarkRecipientTold told) : StegvisPage
{
    public IReadOnlyList<ConsentCard> Cards { get; private set; } = [];

    /// <summary>Recipients who lost access lately: with the person's yes, they should hear it from us (C.004).</summary>
    public IReadOnlyList<ConsentCard> ToTell { get; private set; } = [];

    /// <summary>What waits for the person's yes, for those who may see it on paper or hear it.</summary>
    public IReadOnlyList<ConsentCard> Waiting { get; private set; } = [];

    /// <summary>What ends soon, or is to be looked at again, for those who may hear the person's answer.</summary>
    public IReadOnlyList<ConsentCard> Asked { get; private set; } = [];

    /// <summary>The log of uses (M1.37.11).</summary>
    public ILookup<Guid, Look> Uses { get; private set; } = Array.Empty<Look>().ToLookup(_ => Guid.Empty);

    /// <summary>Contacts with the recipient that the consent covered, from the notes.</summary>
    public ILookup<ConsentId, ContactUse> Contacts { get; private set; } = Array.Empty<ContactUse>().ToLookup(_ => default(ConsentId));

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public Task OnGetAsync() => LoadAsync();

    /// <summary>The person said yes later, on paper or aloud, and the specialist saw or heard it.</summary>
    public Task<IActionResult> OnPostYesAsync(Guid id, ConfirmationMeans means) => ChangeAsync(id, () => confirm.ExecuteAsync(Case, id, means, Aborted));

    /// <summary>Share on: said on paper or aloud.</summary>
    public Task<IActionResult> OnPostRenewAsync(Guid id, ConfirmationMeans means) => ChangeAsync(id, () => renew.ExecuteAsync(Case, id, means, Aborted));

    /// <summary>We have told the recipient that it is over, as the person wanted.</summary>
    public Task<IActionResult> OnPostToldAsync(Guid id) => ChangeAsync(id, () => told.ExecuteAsync(Case, id, Aborted));

    public string Covered(ConsentCard card) => string.Join(", ", card.Covers.Select(c => Word(c)));

    public string When(ConsentCard card) => card.Consent.WithdrawnAt is { } at
        ? Casework.Days.Short(this, Db.Services.Days.Of(at))
        : card.Period(this);

    private async Task<IActionResult> ChangeAsync(Guid id, Func<Task<Result<Consent>>> change)
    {
        if (!MayWork || await Case.FindAsync<Consent>(id, Aborted) is null)
        {
            return NotFound();
        }

        try
        {
            var result = await change();
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

    private async Task LoadAsync()
    {
        Cards = await ConsentCard.AllOfAsync(this, Aborted);
        ToTell = [.. Cards.Where(c => c is { State: ConsentState.Withdrawn, Yes: not null, GivenAt: null } && c.Consent.WithdrawnAt > Db.Now.AddDays(-30))];
        Asked = MayWork ? [.. Cards.Where(c => c.AsksAgain(this))] : [];
        Uses = await ConsentUses.OfAsync(this, Cards.Select(c => c.Consent), Aborted);
        Contacts = await ContactUses.OfAsync(this, Aborted);
        Waiting = MayWork ? [.. Cards.Where(c => c.State is ConsentState.WaitsForYes)] : [];
    }
}
