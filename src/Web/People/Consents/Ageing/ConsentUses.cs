using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.People;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Consents.Ageing;

/// <summary>The log of uses of each consent (M1.37.11), newest first: computed from who has looked, kept nowhere else.</summary>
public static class ConsentUses
{
    private const int _lookedThrough = 500;

    public static async Task<ILookup<Guid, Look>> OfAsync(StegvisPage page, IEnumerable<Consent> consents, CancellationToken cancellation)
    {
        var withReader = consents.Where(c => c.RecipientAccount is not null).ToList();
        if (withReader.Count == 0)
        {
            return Array.Empty<Look>().ToLookup(_ => Guid.Empty);
        }

        var names = await page.Db.NamesOfAsync(withReader.Select(c => c.RecipientAccount!.Value), cancellation);
        var rows = await page.Db.AccessLogAsync(page.Case, new(0, _lookedThrough), cancellation);
        var looks =
            from consent in withReader
            let name = names.GetValueOrDefault(consent.RecipientAccount!.Value)
            from row in rows
            where row.Role is SeatRole.ExternalPartner && row.WhoDidIt == name && row.At >= consent.CreatedAt && !(row.At > consent.WithdrawnAt)
            select (consent.Id, Look: Looks.Of(page, row));
        return looks.ToLookup(l => l.Id, l => l.Look);
    }
}
