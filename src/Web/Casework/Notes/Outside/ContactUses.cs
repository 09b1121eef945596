using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Notes.Outside;

/// <summary>A contact with somebody outside that a consent covered.</summary>
public sealed record ContactUse(string Day, string Who);

/// <summary>The contacts each consent covered, newest first: the other half of its log of uses (M1.37.11), computed and kept nowhere else.</summary>
public static class ContactUses
{
    private const int _most = 200;

    public static async Task<ILookup<ConsentId, ContactUse>> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var notes = await page.Case.Records<ContactNote>().Where(n => n.CoveredBy != null && n.WithdrawnAt == null)
            .OrderByDescending(n => n.Facts.On).Take(_most).ListAsync(cancellation);
        var names = notes.Count == 0 ? [] : await page.Db.NamesOfAsync(notes.Select(n => n.CreatedBy), cancellation);
        return notes.ToLookup(
            n => n.CoveredBy!.Value,
            n => new ContactUse(Days.Short(page, n.Facts.On ?? page.Today).TrimEnd('.'), names.GetValueOrDefault(n.CreatedBy, "")));
    }
}
