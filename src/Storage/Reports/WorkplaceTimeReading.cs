using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.People;
using Stegvis.Storage.People;

namespace Stegvis.Storage.Reports;

/// <summary>One worker's line on the lead's page: time at workplaces, and how many open follow-ups they have today.</summary>
public sealed record WorkerLine(string Name, WorkplaceTime Time, int Open);

/// <summary>Time at workplaces, from the notes that stand; travel apart (T.18). Minutes of workers, never of persons.</summary>
public static class WorkplaceTimeReading
{
    /// <summary>Those who have written or follow somebody in the team's cases, by name.</summary>
    public static async Task<IReadOnlyList<WorkerLine>> WorkersOfAsync(this AppDb db, TeamFacts team, OutcomePeriod period, CancellationToken cancellation)
    {
        var times = WorkplaceTime.Of(team.Cases.Values.Select(c => c.Notes), period).ToDictionary(t => t.Worker);
        var open = team.FollowedBy(db.Now);
        var names = await db.NamesOfAsync(times.Keys.Concat(open.Keys), cancellation);
        return [.. names.OrderBy(n => n.Value, StringComparer.CurrentCulture).ThenBy(n => n.Key.Value)
            .Select(n => new WorkerLine(n.Value, times.GetValueOrDefault(n.Key) ?? new WorkplaceTime(n.Key), open.GetValueOrDefault(n.Key)))];
    }

    /// <summary>All one has written oneself, also with people one no longer follows: nothing of them is told.</summary>
    public static async Task<WorkplaceTime> OwnWorkplaceTimeAsync(this AppDb db, Actor worker, OutcomePeriod period, CancellationToken cancellation)
    {
        var (from, to) = (period.From, period.To);
        var notes = await db.Set<ContactNote>().Where(n => n.CreatedBy == worker.Account && n.Facts.On >= from && n.Facts.On <= to).TimesAsync(cancellation);
        return WorkplaceTime.Of([[.. notes.Select(n => n.Time)]], period) is [var own] ? own : new WorkplaceTime(worker.Account);
    }

    /// <summary>What the notes tell of time, each with its case. One that was taken back tells nothing.</summary>
    internal static Task<List<TimeOfCase>> TimesAsync(this IQueryable<ContactNote> notes, CancellationToken cancellation) =>
        notes.AsNoTracking().Where(n => n.WithdrawnAt == null).Select(n => new TimeOfCase(n.CaseId, new NoteTime(n.CreatedBy, n.Facts.On!.Value, n.Facts.Minutes)
        {
            IsAtWorkplace = n.Facts.Place == ContactPlace.Workplace,
            TravelMinutes = n.Facts.TravelMinutes ?? 0,
        })).ToListAsync(cancellation);
}

internal sealed record TimeOfCase(CaseId Case, NoteTime Time);
