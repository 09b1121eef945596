using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.Method;

namespace Stegvis.Storage.ClientEngagement;

/// <summary>What the rules may know of the first step, beside the sheet and the choice: days and codes only.</summary>
internal static class EngagementFactsReading
{
    public static async Task<List<CaseFacts>> WithEngagementAsync(this AppDb db, List<CaseFacts> cases, CancellationToken cancellation)
    {
        var ids = cases.ConvertAll(c => c.Id);
        var information = await InformationAsync(db, ids, cancellation);
        var referrals = await OpenReferralsAsync(db, ids, cancellation);
        return cases.ConvertAll(c => c with { Information = information.GetValueOrDefault(c.Id), Referrals = [.. referrals[c.Id]] });
    }

    private static async Task<Dictionary<CaseId, InformationFact>> InformationAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var packs = await db.Set<InformationPack>().AsNoTracking().Where(p => ids.Contains(p.CaseId)).ToListAsync(cancellation);
        return packs.GroupBy(p => p.CaseId).ToDictionary(g => g.Key, g => FactOf([.. g.OrderByDescending(p => p.Facts.GivenOn).ThenByDescending(p => p.CreatedAt)]));
    }

    private static InformationFact FactOf(List<InformationPack> packs) => new(packs[0].Id, packs[0].Facts.GivenOn!.Value, packs[0].Facts.ExplainedWellEnough)
    {
        IsOral = packs.Exists(p => p.Facts.Formats.Exists(InformationFormats.IsOral)),
        IsLasting = packs.Exists(p => p.Facts.Formats.Exists(InformationFormats.IsLasting)),
    };

    private static async Task<ILookup<CaseId, ReferralFact>> OpenReferralsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation) =>
        (await db.Set<OnwardReferral>().AsNoTracking().Where(r => ids.Contains(r.CaseId) && r.ReturnedOn == null).OrderByDescending(r => r.CreatedAt)
            .Select(r => new { r.CaseId, r.Id, r.Facts.Kind, r.CreatedAt, r.RightGivenOn }).ToListAsync(cancellation))
            .ToLookup(r => r.CaseId, r => new ReferralFact(r.Id, r.Kind!.Value, db.Services.Days.Of(r.CreatedAt), r.RightGivenOn));
}
