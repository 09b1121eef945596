using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;

namespace Stegvis.Storage.Casework;

/// <summary>A meeting as I dag needs it.</summary>
public sealed record TodayMeeting(CaseId Case, Guid Id, DateTimeOffset StartsAt, DateOnly On)
{
    public TimeOnly? At { get; init; }

    public int? Minutes { get; init; }

    public string? Place { get; init; }

    public bool IsLate { get; init; }

    public bool? PersonComes { get; init; }
}

public sealed record TodayTask(CaseId Case, Guid Id, TaskKind Kind, DateOnly Due)
{
    public string? What { get; init; }

    public Guid? Subject { get; init; }
}

/// <summary>Everything about the people a worker follows that may matter today.</summary>
public sealed record TodayFacts(IReadOnlyDictionary<CaseId, string> Names)
{
    public IReadOnlyDictionary<CaseId, CaseFacts> Cases { get; init; } = new Dictionary<CaseId, CaseFacts>();

    public IReadOnlyList<TodayMeeting> Meetings { get; init; } = [];

    public IReadOnlyList<TodayTask> Tasks { get; init; } = [];

    /// <summary>The cases whose row this worker has put off until another day.</summary>
    public IReadOnlySet<CaseId> PutOff { get; init; } = new HashSet<CaseId>();
}

/// <summary>I dag, read in a fixed number of queries whatever the number of people.</summary>
public static class TodayReading
{
    private static readonly TaskKind[] _saidByRules = [TaskKind.FirstDayContact, TaskKind.FirstEvaluation];

    public static async Task<TodayFacts> TodayOfAsync(this AppDb db, Actor actor, CancellationToken cancellation)
    {
        var open = db.CasesVisibleTo(actor).Where(c => c.ClosedOn == null);
        var names = await open.Select(c => new { c.CaseId, c.Person!.Facts.CallName }).AsNoTracking().ToDictionaryAsync(c => c.CaseId, c => c.CallName, cancellation);
        var ids = names.Keys.ToList();
        return new TodayFacts(names)
        {
            Cases = await db.CaseFactsOfAsync(actor, ids, cancellation),
            Meetings = await MeetingsAsync(db, ids, cancellation),
            Tasks = await TasksAsync(db, ids, cancellation),
            PutOff = await PutOffAsync(db, actor, cancellation),
        };
    }

    /// <summary>Today's planned meetings, and later ones the person has said no to.</summary>
    private static Task<List<TodayMeeting>> MeetingsAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var today = db.Today;
        return db.Set<Meeting>().AsNoTracking()
            .Where(m => ids.Contains(m.CaseId) && m.Outcome == MeetingOutcome.Planned && (m.Facts.On == today || (m.PersonComes == false && m.Facts.On > today)))
            .OrderBy(m => m.StartsAt)
            .Select(m => new TodayMeeting(m.CaseId, m.MeetingId.Value, m.StartsAt, m.Facts.On!.Value)
            {
                At = m.Facts.At,
                Minutes = m.Facts.Minutes,
                Place = m.Facts.Place,
                IsLate = m.IsLate,
                PersonComes = m.PersonComes,
            }).ToListAsync(cancellation);
    }

    private static Task<List<TodayTask>> TasksAsync(AppDb db, List<CaseId> ids, CancellationToken cancellation)
    {
        var today = db.Today;
        return db.Set<CaseTask>().AsNoTracking()
            .Where(t => ids.Contains(t.CaseId) && t.DoneOn == null && t.Due <= today && !_saidByRules.Contains(t.Kind))
            .OrderBy(t => t.Due)
            .Select(t => new TodayTask(t.CaseId, t.Id, t.Kind, t.Due) { What = t.What, Subject = t.SubjectId }).ToListAsync(cancellation);
    }

    private static async Task<HashSet<CaseId>> PutOffAsync(AppDb db, Actor actor, CancellationToken cancellation)
    {
        var today = db.Today;
        return [.. await db.Set<FindingAnswer>().Where(a => a.CreatedBy == actor.Account && a.PutOffUntil > today).Select(a => a.CaseId).ToListAsync(cancellation)];
    }
}
