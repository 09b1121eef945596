using Stegvis.ClientEngagement;
using Stegvis.Method;

namespace Stegvis.Storage.ClientEngagement;

/// <summary>What the rules may know of the first step, beside the sheet and the choice: days and codes only.</summary>
internal static class EngagementFacts
{
    /// <summary>The newest time something was explained, and whether any was said or given to keep; null when nothing was.</summary>
    public static InformationFact? InformationOf(List<InformationPack> packs) =>
        packs.OrderByDescending(p => p.Facts.GivenOn).ThenByDescending(p => p.CreatedAt).FirstOrDefault() is { } newest
            ? new InformationFact(newest.Id, newest.Facts.GivenOn!.Value, newest.Facts.ExplainedWellEnough)
            {
                IsOral = packs.Exists(p => p.Facts.Formats.Exists(InformationFormats.IsOral)),
                IsLasting = packs.Exists(p => p.Facts.Formats.Exists(InformationFormats.IsLasting)),
            }
            : null;

    /// <summary>Newest first.</summary>
    public static IReadOnlyList<ReferralFact> ReferralsOf(List<OnwardReferral> open, ServiceDay days) =>
        open.OrderByDescending(r => r.CreatedAt).Select(r => new ReferralFact(r.Id, r.Facts.Kind!.Value, days.Of(r.CreatedAt), r.RightGivenOn)).ToArray();
}
