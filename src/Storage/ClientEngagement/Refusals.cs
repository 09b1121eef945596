using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.ClientEngagement;

/// <summary>One time a team did not go on with somebody: the reason as a code, and what became of it. No text of anybody's.</summary>
public sealed record TeamRefusal(CaseId Case, string Reference, NotGoingOnReason Reason, DateOnly DecidedOn)
{
    /// <summary>Somebody else helps, or helped.</summary>
    public bool HelpedOn { get; init; }

    /// <summary>Somebody else helps instead of us, and the right to return is not in writing.</summary>
    public bool LacksTheRight { get; init; }
}

/// <summary>The refusals of a lead's team, the newest first: the choice that stands for each person, where it holds a reason not to go on (M1.80).</summary>
public static class Refusals
{
    private const int _most = 200;

    public static async Task<List<TeamRefusal>> RefusalsAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        var decisions = db.Set<Decision>();
        var referrals = db.Set<OnwardReferral>();
        var rows = await (from c in db.CasesVisibleTo(lead)
                          join d in decisions on c.CaseId equals d.CaseId
                          where d.Facts.Reason != null && !decisions.Any(o => o.CaseId == d.CaseId
                              && (o.CreatedAt > d.CreatedAt || (o.CreatedAt == d.CreatedAt && o.Facts.Reason == null)))
                          orderby d.Facts.DecidedOn descending, d.CreatedAt descending
                          select new
                          {
                              c.CaseId,
                              c.Reference,
                              d.Facts.Reason,
                              d.Facts.DecidedOn,
                              HelpedOn = referrals.Any(r => r.CaseId == c.CaseId),
                              Lacks = referrals.Any(r => r.CaseId == c.CaseId && r.ReturnedOn == null && r.RightGivenOn == null && r.Facts.Kind == ReferralKind.InsteadForNow),
                          }).AsNoTracking().Take(_most).ToListAsync(cancellation);
        await db.RecordListAsync(lead, rows.ConvertAll(r => r.CaseId), cancellation);
        return rows.ConvertAll(r => new TeamRefusal(r.CaseId, r.Reference, r.Reason!.Value, r.DecidedOn!.Value) { HelpedOn = r.HelpedOn, LacksTheRight = r.Lacks });
    }
}
