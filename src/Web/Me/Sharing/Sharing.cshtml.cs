using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Notes.Outside;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.People.Consents;
using Stegvis.Web.People.Consents.Ageing;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Sharing;

/// <summary>One recipient and the very lines they read now; none while they read nothing here.</summary>
public sealed record SharedWith(ConsentCard Card, bool ReadsHere, IReadOnlyList<SharedPart> Parts);

/// <summary>What I share (moment C): a card per recipient, with the real content they get, and one way to stop each.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.37")]
public sealed class SharingModel(ConfirmConsent confirm, WithdrawConsent withdraw) : StegvisPage
{
    private ILookup<Guid, Look> _uses = Array.Empty<Look>().ToLookup(_ => Guid.Empty);

    public IReadOnlyList<ConsentCard> Waiting { get; private set; } = [];

    public IReadOnlyList<SharedWith> Open { get; private set; } = [];

    public IReadOnlyList<ConsentCard> Over { get; private set; } = [];

    /// <summary>When we spoke with each, under what the person has said yes to.</summary>
    public ILookup<ConsentId, ContactUse> Contacts { get; private set; } = Array.Empty<ContactUse>().ToLookup(_ => default(ConsentId));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, bool yes)
    {
        var result = yes ? await confirm.ExecuteAsync(Case, id, Visitor.OwnTap, Aborted) : await withdraw.ExecuteAsync(Case, id, Aborted);
        return result.Succeeded ? Redirect("/me/sharing") : NotFound();
    }

    public string Covered(ConsentCard card) => string.Join(" · ", card.Covers.Select(c => Word(c)));

    /// <summary>When the recipient last looked; null: not yet.</summary>
    public string? LastUse(ConsentCard card) => _uses[card.Consent.Id].FirstOrDefault() is { } look ? Days.Short(this, look.Day).TrimEnd('.') : null;

    private async Task LoadAsync()
    {
        var cards = await ConsentCard.AllOfAsync(this, Aborted);
        Waiting = [.. cards.Where(c => c.State is ConsentState.WaitsForYes)];
        Over = [.. cards.Where(c => c.State is ConsentState.RunOut or ConsentState.Withdrawn && c.Yes is not null)];
        var open = new List<SharedWith>();
        foreach (var card in cards.Where(c => c.State is ConsentState.Active or ConsentState.NotYet))
        {
            var seen = await Db.AsRecipientSeesAsync(Case, card.Consent.ConsentId, Aborted);
            open.Add(new SharedWith(card, seen is not null, seen is null ? [] : await SharedContent.OfAsync(this, seen, Aborted)));
        }

        Open = open;
        Contacts = await ContactUses.OfAsync(this, Aborted);
        _uses = await ConsentUses.OfAsync(this, open.Select(o => o.Card.Consent), Aborted);
    }
}
