using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.Casework.Outcomes.Publishing;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.Reports;

/// <summary>A person behind a number, for the rows of it.</summary>
public sealed record NamedCase(CaseId Id, string Name, string Reference);

/// <summary>
/// What the numbers are made of: days, hours and codes that person, specialist and lead all read. Always the same three queries, however many cases.
/// </summary>
public static class OutcomeReading
{
    /// <summary>The cases a worker or lead sees; nobody else gets facts of persons.</summary>
    public static async Task<IReadOnlyList<OutcomeFacts>> OutcomesVisibleToAsync(this AppDb db, Actor actor, CancellationToken cancellation) => actor.Role switch
    {
        SeatRole.TeamLead => (await db.TeamFactsAsync(actor, cancellation)).Outcomes,
        _ when actor.Role.IsStaff() => await FactsAsync(db, db.CasesVisibleTo(actor), cancellation),
        _ => [],
    };

    /// <summary>One case, for those whose letters open all of it. What this unit of work has saved since the case was opened, it reads.</summary>
    public static async Task<OutcomeFacts?> OutcomeOfAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        if (view.Lens.Reader is not (Reader.Person or Reader.Worker or Reader.Lead))
        {
            return null;
        }

        if (db.ReadsWhatIsSaved && db.Services.Known.Outcomes.Find(view.Id, view.LastChange) is { } known)
        {
            return known;
        }

        if (await FactsAsync(db, db.CasesVisibleTo(view.Actor).Where(c => c.CaseId == view.Id), cancellation) is not [var one])
        {
            return null;
        }

        if (db.ReadsWhatIsSaved)
        {
            db.Services.Known.Outcomes.Keep(view.Id, view.LastChange, one);
        }

        return one;
    }

    /// <summary>The whole service, already protected: what has not passed <see cref="SmallNumbers"/> does not leave this method (decision 0023).</summary>
    public static async Task<PublishedNumbers?> PublishedAsync(this AppDb db, Actor actor, OutcomePeriod period, CancellationToken cancellation) =>
        SeeServiceNumbers.Allows(actor.Role) && PublishedNumbers.MayBePublished(period, db.Today)
            ? PublishedNumbers.Of(await FactsAsync(db, db.Cases, cancellation), period, db.Today)
            : null;

    /// <summary>The names behind a number, in Nordic order; only those the actor may see.</summary>
    public static Task<List<NamedCase>> NamedAsync(this AppDb db, Actor actor, IReadOnlyCollection<CaseId> ids, CancellationToken cancellation) =>
        db.CasesVisibleTo(actor).Where(c => ids.Contains(c.CaseId))
            .OrderBy(c => EF.Functions.Collate(c.Person!.Facts.CallName, db.NordicCollation)).ThenBy(c => c.Reference)
            .Select(c => new NamedCase(c.CaseId, c.Person!.Facts.CallName, c.Reference)).AsNoTracking().ToListAsync(cancellation);

    internal static async Task<IReadOnlyList<OutcomeFacts>> FactsAsync(AppDb db, IQueryable<Case> cases, CancellationToken cancellation)
    {
        var rows = await cases.AsNoTracking().AsSingleQuery()
            .Select(c => new { c.CaseId, c.TeamId, c.OpenedOn, c.ClosedOn, Steps = c.Steps.Select(s => s.Step).ToList() }).ToListAsync(cancellation);
        var jobs = await JobsAsync(db, cases, cancellation);
        var stopped = (await (from c in cases
                              join s in db.Set<Closure>() on c.CaseId equals s.CaseId
                              where s.ReopenedOn != null
                              select new { c.CaseId, s.ClosedOn, s.ReopenedOn }).ToListAsync(cancellation)).ToLookup(s => s.CaseId, s => new StoppedTime(s.ClosedOn, s.ReopenedOn));
        return rows.ConvertAll(c => new OutcomeFacts(c.CaseId, c.OpenedOn)
        {
            Team = c.TeamId,
            Jobs = jobs[c.CaseId].ToArray(),
            Stopped = c.ClosedOn is { } closed ? stopped[c.CaseId].Append(new StoppedTime(closed, null)).ToArray() : stopped[c.CaseId].ToArray(),
            BegunSteps = c.Steps.Order().ToArray(),
        });
    }

    private static async Task<ILookup<CaseId, JobFact>> JobsAsync(AppDb db, IQueryable<Case> cases, CancellationToken cancellation)
    {
        var jobs = await (from c in cases
                          join p in db.Set<Placement>() on c.CaseId equals p.CaseId
                          where p.Facts.StartsOn != null
                          select new { c.CaseId, p.PlacementId, p.Facts.StartsOn, p.EndedOn, p.Facts.HoursPerWeek, p.Facts.Pay, p.Facts.Setting, p.IsSupportedEmployment })
            .ToListAsync(cancellation);
        return jobs.OrderBy(j => j.StartsOn).ToLookup(j => j.CaseId, j => new JobFact(j.PlacementId.Value, j.StartsOn!.Value)
        {
            LastDay = j.EndedOn,
            HoursPerWeek = j.HoursPerWeek,
            Pay = j.Pay,
            Setting = j.Setting,
            IsSupportedEmployment = j.IsSupportedEmployment,
        });
    }
}
