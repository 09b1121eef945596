using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.People;
using Stegvis.Storage.Casework.Known;

namespace Stegvis.Storage.Reports;

/// <summary>
/// The facts behind a team's numbers. What was read before holds; only the cases that something was saved about since are read again, so that a number
/// is as true as if all had been read (decision 0039).
/// </summary>
public static class TeamFactsReading
{
    /// <summary>The cases a lead sees, and nobody else's facts to anybody else.</summary>
    public static async Task<TeamFacts> TeamFactsAsync(this AppDb db, Actor lead, CancellationToken cancellation)
    {
        if (lead is not { Role: SeatRole.TeamLead, Team: { } team })
        {
            return TeamFacts.None;
        }

        var cases = db.CasesVisibleTo(lead);
        if (await cases.StandingAsync(cancellation) is not { } standing)
        {
            return TeamFacts.None;
        }

        var facts = await RenewedAsync(db, cases, (db.Services.Known.Teams.Find(team), standing), cancellation);
        if (db.Database.CurrentTransaction is null)
        {
            db.Services.Known.Teams.Keep(team, facts);
        }

        return facts;
    }

    private static async Task<TeamFacts> RenewedAsync(AppDb db, IQueryable<Case> cases, (TeamFacts Facts, Standing Now) known, CancellationToken cancellation)
    {
        var (facts, now) = known;
        if (facts.Upto == now.Last && facts.Cases.Count == now.Count)
        {
            return facts;
        }

        var upto = facts.Upto;
        var renewed = facts.With(await ReadAsync(db, cases.Where(c => EF.Property<long>(c, CaseChanges.Last) > upto), cancellation), now.Last);

        // Another count: somebody has left the team or was erased, and their last change is not among those that were asked for.
        return renewed.Cases.Count == now.Count ? renewed : TeamFacts.None.With(await ReadAsync(db, cases, cancellation), now.Last);
    }

    private static async Task<IEnumerable<CountedCase>> ReadAsync(AppDb db, IQueryable<Case> cases, CancellationToken cancellation)
    {
        var outcomes = await OutcomeReading.FactsAsync(db, cases, cancellation);
        var notes = (await (from c in cases join n in db.Set<ContactNote>() on c.CaseId equals n.CaseId select n).TimesAsync(cancellation)).ToLookup(n => n.Case, n => n.Time);
        var seats = (await (from c in cases
                            join s in db.Seats on c.CaseId equals s.CaseId
                            where s.Role == SeatRole.Specialist
                            select new { c.CaseId, s.AccountId, s.From, s.To }).ToListAsync(cancellation))
            .ToLookup(s => s.CaseId, s => new SpecialistTime(s.AccountId, s.From, s.To));
        return outcomes.Select(o => new CountedCase(o, o.Stopped.All(s => s.Until is not null)) { Notes = [.. notes[o.Id]], Specialists = [.. seats[o.Id]] });
    }
}
