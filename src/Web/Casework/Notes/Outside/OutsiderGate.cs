using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Notes.Outside;

/// <summary>
/// May this contact with somebody outside be written down? (M1.55, M1.83) Yes with the person there, with a message the person has agreed to, or
/// under a consent that was open that day. No colleague can open it otherwise.
/// </summary>
public sealed record OutsiderGate(bool IsOpen, ConsentId? CoveredBy = null)
{
    public static readonly Refusal Closed = new("OutsiderWithoutConsent", "M1.55");

    private static readonly OutsiderGate _open = new(true);

    public static async Task<OutsiderGate> OfAsync(AppDb db, CaseView @case, ContactNoteFacts facts, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(facts.Outsider) || facts.PersonsPart is not null || facts.On is not { } day)
        {
            return _open;
        }

        var named = await WithYesAsync(@case, c => c.IsWith(facts.Outsider) && c.CoversContact(day, db.Services.Days), cancellation);
        return named.Count == 0 ? new OutsiderGate(false) : new OutsiderGate(true, named[0].ConsentId);
    }

    /// <summary>Whom the person lets us speak with on a day, for the one who writes the name.</summary>
    public static async Task<IReadOnlyList<string>> OpenToAsync(AppDb db, CaseView @case, CancellationToken cancellation) =>
        [.. (await WithYesAsync(@case, c => c.CoversContact(db.Today, db.Services.Days), cancellation)).Select(c => c.Facts.Recipient).Distinct(StringComparer.Ordinal)];

    /// <summary>A slip of the pen put right later is not a new contact.</summary>
    public static bool IsSameContact(ContactNoteFacts saved, ContactNoteFacts typed) =>
        (saved.Outsider, saved.PersonsPart, saved.On) == (typed.Outsider, typed.PersonsPart, typed.On);

    /// <summary>A yes given at another provider counts no more; one that never came counts not yet.</summary>
    private static async Task<List<Consent>> WithYesAsync(CaseView @case, Predicate<Consent> wanted, CancellationToken cancellation)
    {
        var consents = (await @case.Records<Consent>().OrderByDescending(c => c.CreatedAt).ListAsync(cancellation)).FindAll(wanted);
        var ids = consents.ConvertAll(c => c.Id);
        var yeses = await @case.Records<Confirmation>()
            .Where(c => ids.Contains(c.DocumentId) && c.Means != ConfirmationMeans.SaidElsewhere).ListAsync(cancellation);
        return consents.FindAll(c => yeses.Exists(y => y.DocumentId == c.Id));
    }
}
