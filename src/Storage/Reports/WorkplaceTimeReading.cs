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
    /// <summary>Those who have written or follow somebody in the cases the lead sees, by name.</summary>
    public static async Task<IReadOnlyList<WorkerLine>> WorkersOfAsync(this AppDb db, Actor lead, OutcomePeriod period, CancellationToken cancellation)
    {
        var notes = from c in db.CasesVisibleTo(lead) join n in db.Set<ContactNote>() on c.CaseId equals n.CaseId select n;
        var times = (await TimesAsync(notes, period, cancellation)).ToDictionary(t => t.Worker);
        var now = db.Now;
        var open = await (from c in db.CasesVisibleTo(lead)
                          where c.ClosedOn == null
                          join s in db.Seats on c.CaseId equals s.CaseId
                          where s.Role == SeatRole.Specialist && s.From <= now && (s.To == null || s.To > now)
                          group s by s.AccountId into g
                          select new { Worker = g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Worker, g => g.Count, cancellation);
        var names = await db.NamesOfAsync(times.Keys.Concat(open.Keys), cancellation);
        return [.. names.OrderBy(n => n.Value, StringComparer.CurrentCulture).ThenBy(n => n.Key.Value)
            .Select(n => new WorkerLine(n.Value, times.GetValueOrDefault(n.Key) ?? new WorkplaceTime(n.Key), open.GetValueOrDefault(n.Key)))];
    }

    /// <summary>All one has written oneself, also with people one no longer follows: nothing of them is told.</summary>
    public static async Task<WorkplaceTime> OwnWorkplaceTimeAsync(this AppDb db, Actor worker, OutcomePeriod period, CancellationToken cancellation) =>
        (await TimesAsync(db.Set<ContactNote>().Where(n => n.CreatedBy == worker.Account), period, cancellation)).FirstOrDefault()
            ?? new WorkplaceTime(worker.Account);

    private static Task<List<WorkplaceTime>> TimesAsync(IQueryable<ContactNote> notes, OutcomePeriod period, CancellationToken cancellation)
    {
        var (from, to) = (period.From, period.To);
        return notes.AsNoTracking().Where(n => n.WithdrawnAt == null && n.Facts.On >= from && n.Facts.On <= to).GroupBy(n => n.CreatedBy)
            .Select(g => new WorkplaceTime(g.Key)
            {
                Minutes = g.Sum(n => n.Facts.Minutes ?? 0),
                MinutesThere = g.Sum(n => n.Facts.Place == ContactPlace.Workplace ? n.Facts.Minutes ?? 0 : 0),
                TravelMinutes = g.Sum(n => n.Facts.TravelMinutes ?? 0),
                NotesWithoutTime = g.Count(n => n.Facts.Minutes == null),
            }).ToListAsync(cancellation);
    }
}
