using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.Method;
using Stegvis.People;

namespace Stegvis.Storage.Casework;

/// <summary>The caseload: one page of rows and the live numbers, both from the cases the actor may see and nothing else.</summary>
public static class CaseloadReading
{
    public static async Task<CaseloadPage> CaseloadAsync(this AppDb db, Actor actor, CaseloadQuery query, CancellationToken cancellation)
    {
        var cases = await FilteredAsync(db, actor, query, cancellation);
        var shown = db.WhereaboutsShownTo(actor);
        var rows = await InOrder((db, shown), cases, query.Order).Skip((Math.Max(1, query.Page) - 1) * CaseloadQuery.PageSize).Take(CaseloadQuery.PageSize)
            .Select(c => new CaseloadRow(c.CaseId, c.Person!.Facts.CallName, c.Reference)
            {
                ClosedOn = c.ClosedOn,
                IsHidden = c.HiddenSince != null && !shown.Any(s => s.CaseId == c.CaseId),
                NextMeeting = db.Set<Meeting>().Where(m => m.CaseId == c.CaseId && m.Outcome == MeetingOutcome.Planned && m.StartsAt >= db.Now)
                    .OrderBy(m => m.StartsAt).Select(m => (DateTimeOffset?)m.StartsAt).FirstOrDefault(),
                Workplace = db.Set<Placement>().Where(p => p.CaseId == c.CaseId && p.Facts.StartsOn <= db.Today && (p.EndedOn == null || p.EndedOn >= db.Today))
                    .OrderByDescending(p => p.Facts.StartsOn)
                    .Select(p => db.Employers.Where(e => e.EmployerId == p.EmployerId).Select(e => e.Facts.Name).FirstOrDefault()).FirstOrDefault(),
            }).AsNoTracking().ToListAsync(cancellation);
        rows = rows.ConvertAll(r => r.IsHidden ? r with { NextMeeting = null, Workplace = null } : r);
        return new CaseloadPage(rows, await cases.CountAsync(cancellation));
    }

    public static async Task<int> CaseloadCountAsync(this AppDb db, Actor actor, CaseloadQuery query, CancellationToken cancellation)
    {
        var cases = await FilteredAsync(db, actor, query, cancellation);
        return await cases.CountAsync(cancellation);
    }

    public static async Task<CaseloadNumbers> CaseloadNumbersAsync(this AppDb db, Actor actor, bool team, CancellationToken cancellation)
    {
        var condition = new CaseloadConditions(db, db.Today, db.WhereaboutsShownTo(actor));
        var open = db.CaseloadOf(actor, team).Where(c => c.ClosedOn == null);
        var counts = (await open.Select(condition.Marks).GroupBy(_ => 1).Select(all => new
        {
            Open = all.Count(),
            Job = all.Count(m => m.InJob),
            Quiet = all.Count(m => m.NoEmployer),
            Evaluation = all.Count(m => m.Evaluation),
            Month = all.Count(m => m.FirstMonth),
            Silent = all.Count(m => m.Silent),
        }).ToListAsync(cancellation)).SingleOrDefault();
        return counts is null ? new CaseloadNumbers(0, 0) : new CaseloadNumbers(counts.Open, counts.Job)
        {
            Tiles = Numbered(counts.Quiet, counts.Evaluation, counts.Month, counts.Silent),
            QuietSince = counts.Quiet == 0 ? null : await LongestQuietAsync(db, open.Where(condition.Of(CaseloadTile.NoEmployer)), cancellation),
        };
    }

    private static Dictionary<CaseloadTile, int> Numbered(int noEmployer, int evaluation, int firstMonth, int silent) => new()
    {
        [CaseloadTile.NoEmployer] = noEmployer,
        [CaseloadTile.Evaluation] = evaluation,
        [CaseloadTile.FirstMonth] = firstMonth,
        [CaseloadTile.Silent] = silent,
    };

    private static async Task<DateOnly?> LongestQuietAsync(AppDb db, IQueryable<Case> quiet, CancellationToken cancellation)
    {
        var days = await quiet.Select(c => new
        {
            Begun = c.Steps.Where(s => s.Step == ProcessStep.JobFinding).Max(s => (DateOnly?)s.BegunOn),
            Met = db.Set<LeadContact>().Where(l => l.CaseId == c.CaseId).Max(l => l.Facts.On),
            Ended = db.Set<Placement>().Where(p => p.CaseId == c.CaseId).Max(p => p.EndedOn),
            Pauses = db.Set<Pause>().Where(p => p.CaseId == c.CaseId).Select(p => new PauseFact(p.FromOn, p.UntilOn, p.Facts.ReviewOn!.Value)).ToList(),
        }).ToListAsync(cancellation);
        return days.Select(d => new[] { d.Begun, d.Met, d.Ended }.Max() is { } since ? since.AddDays(d.Pauses.DaysAfter(since)) : (DateOnly?)null).Min();
    }

    private static async Task<IQueryable<Case>> FilteredAsync(AppDb db, Actor actor, CaseloadQuery query, CancellationToken cancellation)
    {
        var condition = new CaseloadConditions(db, db.Today, db.WhereaboutsShownTo(actor));
        var cases = db.CaseloadOf(actor, query.Team).Where(c => query.Closed ? c.ClosedOn != null : c.ClosedOn == null);
        if (query.Step is { } step)
        {
            cases = cases.Where(StepIs((int)step));
        }

        if (query.InJob is { } inJob)
        {
            cases = cases.Where(inJob ? condition.InJob : condition.NotInJob);
        }

        if (query.Tile is { } tile)
        {
            cases = cases.Where(condition.Of(tile));
        }

        return string.IsNullOrWhiteSpace(query.Names) ? cases : await NamedAsync(cases, query.Names.Trim(), cancellation);
    }

    /// <summary>The names are compared here and not in SQL, so that both databases find Åse by "åse".</summary>
    private static async Task<IQueryable<Case>> NamedAsync(IQueryable<Case> cases, string part, CancellationToken cancellation)
    {
        var compare = CultureInfo.GetCultureInfo("nb").CompareInfo;
        var names = await cases.Select(c => new { c.CaseId, c.Person!.Facts.CallName }).AsNoTracking().ToListAsync(cancellation);
        var found = names.Where(n => compare.IndexOf(n.CallName, part, CompareOptions.IgnoreCase) >= 0).Select(n => n.CaseId).ToList();
        return cases.Where(c => found.Contains(c.CaseId));
    }

    private static IQueryable<Case> InOrder((AppDb Db, IQueryable<Case> Shown) from, IQueryable<Case> cases, CaseloadOrder order)
    {
        var (db, shown) = from;
        return order switch
        {
            CaseloadOrder.LastContact => cases.OrderBy(c => db.Set<ContactNote>().Where(n => n.CaseId == c.CaseId && n.WithdrawnAt == null).Max(n => n.Facts.On) ?? DateOnly.MinValue)
                .ThenBy(c => c.Person!.Facts.CallName).ThenBy(c => c.Reference),
            CaseloadOrder.NextMeeting => cases.OrderBy(c => db.Set<Meeting>()
                    .Where(m => m.CaseId == c.CaseId && m.Outcome == MeetingOutcome.Planned && m.StartsAt >= db.Now && (c.HiddenSince == null || shown.Any(s => s.CaseId == c.CaseId))).Min(m => m.Facts.On) ?? DateOnly.MaxValue)
                .ThenBy(c => c.Person!.Facts.CallName).ThenBy(c => c.Reference),
            CaseloadOrder.Step => cases.OrderBy(CaseloadConditions.CurrentStep).ThenBy(c => c.Person!.Facts.CallName).ThenBy(c => c.Reference),
            _ => cases.OrderBy(c => c.Person!.Facts.CallName).ThenBy(c => c.Reference),
        };
    }

    private static Expression<Func<Case, bool>> StepIs(int step)
    {
        var current = CaseloadConditions.CurrentStep;
        var wanted = Expression.Constant((int?)step, typeof(int?));
        return Expression.Lambda<Func<Case, bool>>(
            Expression.Equal(current.Body, wanted), current.Parameters);
    }
}
