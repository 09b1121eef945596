using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.Method;
using Stegvis.OnOffJobSupport;

namespace Stegvis.Storage.Casework;

/// <summary>The conditions of the caseload, each written once and used by counts and rows alike, so that they always agree.</summary>
internal sealed class CaseloadConditions(AppDb db, DateOnly today, IQueryable<Case> shown)
{
    /// <summary>Days without a written contact before we say so. A way of looking at a list, no rule of the method.</summary>
    public const int SilentDays = 14;

    public Expression<Func<Case, bool>> InJob =>
        c => db.Set<Placement>().Any(p => p.CaseId == c.CaseId && p.IsSupportedEmployment && p.Facts.StartsOn <= today && (p.EndedOn == null || p.EndedOn >= today));

    public Expression<Func<Case, bool>> NotInJob =>
        c => !db.Set<Placement>().Any(p => p.CaseId == c.CaseId && p.IsSupportedEmployment && p.Facts.StartsOn <= today && (p.EndedOn == null || p.EndedOn >= today));

    /// <summary>All conditions of one case at once, so that the numbers are counted in one pass.</summary>
    public Expression<Func<Case, CaseMarks>> Marks
    {
        get
        {
            var of = Expression.Parameter(typeof(Case), "c");
            MemberAssignment Mark(string name, Expression<Func<Case, bool>> condition) => Expression.Bind(
                typeof(CaseMarks).GetProperty(name)!,
                new Replaced(condition.Parameters[0], of).Visit(condition.Body));
            return Expression.Lambda<Func<Case, CaseMarks>>(
                Expression.MemberInit(
                    Expression.New(typeof(CaseMarks)),
                    Mark(nameof(CaseMarks.InJob), InJob),
                    Mark(nameof(CaseMarks.NoEmployer), NoEmployer()),
                    Mark(nameof(CaseMarks.Evaluation), Evaluation()),
                    Mark(nameof(CaseMarks.FirstMonth), FirstMonth()),
                    Mark(nameof(CaseMarks.Silent), Silent())),
                of);
        }
    }

    public Expression<Func<Case, bool>> Of(CaseloadTile tile) => tile switch
    {
        CaseloadTile.NoEmployer => NoEmployer(),
        CaseloadTile.Evaluation => Evaluation(),
        CaseloadTile.FirstMonth => FirstMonth(),
        _ => Silent(),
    };

    /// <summary>By the step work is in now; steps are words in the database and numbers here.</summary>
    public static Expression<Func<Case, int?>> CurrentStep =>
        c => c.Steps.Where(s => s.SettledOn == null || s.IsReopened).Max(s => (int?)(
                s.Step == ProcessStep.OnOffJobSupport ? 5 : s.Step == ProcessStep.EmployerEngagement ? 4 : s.Step == ProcessStep.JobFinding ? 3
                : s.Step == ProcessStep.VocationalProfiling ? 2 : 1))
            ?? c.Steps.Max(s => (int?)(
                s.Step == ProcessStep.OnOffJobSupport ? 5 : s.Step == ProcessStep.EmployerEngagement ? 4 : s.Step == ProcessStep.JobFinding ? 3
                : s.Step == ProcessStep.VocationalProfiling ? 2 : 1));

    /// <summary>T.58 from its first notice on: searching, in no job, and quiet for long enough.</summary>
    private Expression<Func<Case, bool>> NoEmployer()
    {
        var quiet = today.AddDays(SearchNeedsEmployers.NoticeDays - db.Services.Values.Now.On(Thresholds.SearchWithoutEmployer, today));
        var begun = Moved(db.Set<StepProgress>().Where(s => s.Step == ProcessStep.JobFinding).Select(s => new CaseDay { CaseId = s.CaseId, Day = s.BegunOn }));
        var met = Moved(db.Set<LeadContact>().Select(l => new CaseDay { CaseId = l.CaseId, Day = l.Facts.On!.Value }));
        var ended = Moved(db.Set<Placement>().Where(p => p.EndedOn != null).Select(p => new CaseDay { CaseId = p.CaseId, Day = p.EndedOn!.Value }));
        return c => shown.Any(s => s.CaseId == c.CaseId) && c.Steps.Any(s => s.Step == ProcessStep.JobFinding && (s.SettledOn == null || s.IsReopened) && s.BegunOn <= quiet)
            && !db.Set<LeadContact>().Any(l => l.CaseId == c.CaseId && l.Facts.On > quiet)
            && !db.Set<Placement>().Any(p => p.CaseId == c.CaseId && (p.EndedOn > quiet || (p.IsSupportedEmployment && p.EndedOn == null)))
            && (!db.Set<Pause>().Any(p => p.CaseId == c.CaseId)
                || (!db.Set<Pause>().Any(p => p.CaseId == c.CaseId && p.UntilOn == null) && !begun.Any(d => d.CaseId == c.CaseId && d.Day > quiet)
                    && !met.Any(d => d.CaseId == c.CaseId && d.Day > quiet) && !ended.Any(d => d.CaseId == c.CaseId && d.Day > quiet)));
    }

    /// <summary>T.08 from its first notice on, those that are late included.</summary>
    private Expression<Func<Case, bool>> Evaluation()
    {
        var near = today.AddDays(FirstEvaluationWithinAMonth.NoticeDays);
        var start = FirstEvaluationWithinAMonth.LastStartDueBy(near, Thresholds.FirstEvaluation.On(today));
        var asked = db.Set<Placement>().Where(p => p.Facts.StartsOn <= today && p.Facts.StartsOn <= start && (p.EndedOn == null || p.EndedOn >= today)
            && !db.Set<PlacementEvaluation>().Any(e => e.PlacementId == p.PlacementId));
        var moved = EvaluationMoved(asked);
        return c => asked.Any(p => p.CaseId == c.CaseId)
            && (!db.Set<Pause>().Any(p => p.CaseId == c.CaseId)
                || (!db.Set<Pause>().Any(p => p.CaseId == c.CaseId && p.UntilOn == null) && moved.Any(d => d.CaseId == c.CaseId && d.Day <= near)));
    }

    private Expression<Func<Case, bool>> FirstMonth()
    {
        var over = FirstEvaluationWithinAMonth.LastStartDueBy(today.AddDays(-1), Thresholds.FirstEvaluation.On(today));
        return c => db.Set<Placement>().Any(p => p.CaseId == c.CaseId && p.IsSupportedEmployment && p.Facts.StartsOn <= today && p.Facts.StartsOn > over
            && (p.EndedOn == null || p.EndedOn >= today));
    }

    private Expression<Func<Case, bool>> Silent()
    {
        var since = today.AddDays(-SilentDays);
        var opened = Moved(db.Cases.Select(o => new CaseDay { CaseId = o.CaseId, Day = o.OpenedOn }));
        var noted = Moved(db.Set<ContactNote>().Where(n => n.WithdrawnAt == null).Select(n => new CaseDay { CaseId = n.CaseId, Day = n.Facts.On!.Value }));
        return c => c.OpenedOn <= since && !db.Set<ContactNote>().Any(n => n.CaseId == c.CaseId && n.WithdrawnAt == null && n.Facts.On > since)
            && (!db.Set<Pause>().Any(p => p.CaseId == c.CaseId)
                || (!db.Set<Pause>().Any(p => p.CaseId == c.CaseId && p.UntilOn == null) && !opened.Any(d => d.CaseId == c.CaseId && d.Day > since)
                    && !noted.Any(d => d.CaseId == c.CaseId && d.Day > since)));
    }

    /// <summary>Days moved by the paused days after them, as <see cref="StandingStill"/> counts them. Asked only of cases that have had a pause.</summary>
    private IQueryable<CaseDay> Moved(IQueryable<CaseDay> days) => days.Select(d => new CaseDay
    {
        CaseId = d.CaseId,
        Day = d.Day.AddDays(db.Set<Pause>().Where(p => p.CaseId == d.CaseId && p.UntilOn > d.Day.AddDays(1))
            .Sum(p => p.UntilOn!.Value.DayNumber - (p.FromOn > d.Day ? p.FromOn.DayNumber : d.Day.DayNumber + 1))),
    });

    /// <summary>When the first evaluation of each job is due after the pauses. A month too short for the day ends on its last (SQLite alone runs on into the next).</summary>
    private IQueryable<CaseDay> EvaluationMoved(IQueryable<Placement> jobs)
    {
        var months = Thresholds.FirstEvaluation.On(today);
        return jobs
            .Select(p => new
            {
                p.CaseId,
                Start = p.Facts.StartsOn!.Value,
                Due = p.Facts.StartsOn!.Value.AddMonths(months),
                Days = db.Set<Pause>().Where(x => x.CaseId == p.CaseId && x.UntilOn > p.Facts.StartsOn!.Value.AddDays(1))
                    .Sum(x => x.UntilOn!.Value.DayNumber - (x.FromOn > p.Facts.StartsOn ? x.FromOn.DayNumber : p.Facts.StartsOn!.Value.DayNumber + 1)),
            })
            .Select(p => new CaseDay { CaseId = p.CaseId, Day = (p.Start.Day > 28 && p.Due.Day <= 3 ? p.Due.AddDays(-p.Due.Day) : p.Due).AddDays(p.Days) });
    }

    private sealed class Replaced(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}

/// <summary>A day of a case.</summary>
internal sealed class CaseDay
{
    public CaseId CaseId { get; init; }

    public DateOnly Day { get; init; }
}

/// <summary>Which of the caseload's conditions hold for one case.</summary>
internal sealed class CaseMarks
{
    public bool InJob { get; init; }

    public bool NoEmployer { get; init; }

    public bool Evaluation { get; init; }

    public bool FirstMonth { get; init; }

    public bool Silent { get; init; }
}
