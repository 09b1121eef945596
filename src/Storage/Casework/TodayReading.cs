using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Casework.Known;

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
    public DateOnly MadeOn { get; init; }

    public string? What { get; init; }

    public Guid? Subject { get; init; }
}

/// <summary>For whom a case is covered, and how long; no name when nobody else follows it.</summary>
public sealed record Cover(string? For, DateOnly? Until);

/// <summary>Everything about the people a worker follows that may matter today.</summary>
public sealed record TodayFacts(IReadOnlyDictionary<CaseId, string> Names)
{
    public IReadOnlyDictionary<CaseId, CaseFacts> Cases { get; init; } = new Dictionary<CaseId, CaseFacts>();

    public IReadOnlyList<TodayMeeting> Meetings { get; init; } = [];

    public IReadOnlyList<TodayTask> Tasks { get; init; } = [];

    /// <summary>The cases this worker follows only while a colleague is away. For them the whole week is read, not only today.</summary>
    public IReadOnlyDictionary<CaseId, Cover> Covered { get; init; } = new Dictionary<CaseId, Cover>();

    /// <summary>The cases whose row this worker has put off until another day.</summary>
    public IReadOnlySet<CaseId> PutOff { get; init; } = new HashSet<CaseId>();
}

/// <summary>
/// I dag, read in a fixed number of queries whatever the number of people. Who has stopped is left in peace, but for the day they asked us to be in touch.
/// </summary>
public static class TodayReading
{
    /// <summary>A deputy sees today and the six days after.</summary>
    public const int DaysOfCover = 6;

    private static readonly TaskKind[] _saidByRules = [TaskKind.FirstDayContact, TaskKind.FirstEvaluation];

    public static async Task<TodayFacts> TodayOfAsync(this AppDb db, Actor actor, CancellationToken cancellation)
    {
        var today = db.Today;
        var people = await db.PeopleAsync(actor, cancellation);
        var checkIns = await CheckInsAsync(db, [.. people.Rows.Where(p => p.ClosedOn is not null).Select(p => p.Id)], cancellation);
        var names = people.Rows.Where(p => p.ClosedOn is null || checkIns.Contains(p.Id)).ToDictionary(p => p.Id, p => p.Name);
        var ids = names.Keys.ToList();
        var covered = await CoveredAsync(db, actor, cancellation);
        var cases = (await people.FactsAsync(db, cancellation)).Where(f => names.ContainsKey(f.Key)).ToDictionary();
        var tasks = await TasksAsync(db, (ids, [.. covered.Keys]), cancellation);
        return new TodayFacts(names)
        {
            Covered = covered,
            Cases = cases,
            Meetings = await MeetingsAsync((db, actor), (ids, [.. covered.Keys]), cancellation),
            Tasks = [.. tasks.Select(t => t with { Due = DueOf(t, cases) }).Where(t => t.Due <= (covered.ContainsKey(t.Case) ? today.AddDays(DaysOfCover) : today))],
            PutOff = await PutOffAsync(db, actor, cancellation),
        };
    }

    /// <summary>Who has stopped and asked us to be in touch by today.</summary>
    private static async Task<HashSet<CaseId>> CheckInsAsync(AppDb db, List<CaseId> closed, CancellationToken cancellation)
    {
        var today = db.Today;
        return closed.Count == 0 ? [] : await db.Set<CaseTask>()
            .Where(t => closed.Contains(t.CaseId) && t.Kind == TaskKind.CheckIn && t.DoneOn == null && t.Due <= today).Select(t => t.CaseId).ToHashSetAsync(cancellation);
    }

    /// <summary>Today's planned meetings, and later ones the person has said no to.</summary>
    private static Task<List<TodayMeeting>> MeetingsAsync((AppDb Db, Actor Actor) @for, (List<CaseId> All, List<CaseId> Covered) of, CancellationToken cancellation)
    {
        var db = @for.Db;
        var shown = db.WhereaboutsShownTo(@for.Actor);
        var (ids, covered, today, week) = (of.All, of.Covered, db.Today, db.Today.AddDays(DaysOfCover));
        return db.Set<Meeting>().AsNoTracking()
            .Where(m => ids.Contains(m.CaseId) && m.Outcome == MeetingOutcome.Planned && (m.Facts.On == today || (m.PersonComes == false && m.Facts.On > today) || (covered.Contains(m.CaseId) && m.Facts.On > today && m.Facts.On <= week)))
            .Where(m => shown.Any(c => c.CaseId == m.CaseId))
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

    /// <summary>
    /// In a pause no task is due, and afterwards later by the days that were paused; but who asked us to be in touch on a day hears from us, and what
    /// we promised to delete goes on its day.
    /// </summary>
    private static DateOnly DueOf(TodayTask task, IReadOnlyDictionary<CaseId, CaseFacts> cases) => cases.GetValueOrDefault(task.Case) switch
    {
        null => task.Due,
        _ when task.Kind is TaskKind.CheckIn or TaskKind.DeleteSensitive => task.Due,
        { Pause: not null } => DateOnly.MaxValue,
        var facts => facts.DueFrom(task.MadeOn, task.Due),
    };

    private static async Task<List<TodayTask>> TasksAsync(AppDb db, (List<CaseId> All, List<CaseId> Covered) of, CancellationToken cancellation)
    {
        var (ids, covered, today, week) = (of.All, of.Covered, db.Today, db.Today.AddDays(DaysOfCover));
        var rows = await db.Set<CaseTask>().AsNoTracking()
            .Where(t => ids.Contains(t.CaseId) && t.DoneOn == null && (t.Due <= today || (covered.Contains(t.CaseId) && t.Due <= week)) && !_saidByRules.Contains(t.Kind)
                && (t.Kind == TaskKind.CheckIn || db.Cases.Any(c => c.CaseId == t.CaseId && c.ClosedOn == null)))
            .OrderBy(t => t.Due)
            .Select(t => new { t.CreatedAt, Task = new TodayTask(t.CaseId, t.Id, t.Kind, t.Due) { What = t.What, Subject = t.SubjectId } }).ToListAsync(cancellation);
        return rows.ConvertAll(r => r.Task with { MadeOn = db.Services.Days.Of(r.CreatedAt) });
    }

    private static async Task<Dictionary<CaseId, Cover>> CoveredAsync(AppDb db, Actor actor, CancellationToken cancellation)
    {
        var now = db.Now;
        var seats = await db.Seats.AsNoTracking()
            .Where(s => s.AccountId == actor.Account && s.Role == SeatRole.Deputy && s.CaseId != null && s.From <= now && (s.To == null || s.To > now))
            .Select(s => new
            {
                s.CaseId,
                s.To,
                For = (from own in db.Seats
                       where own.CaseId == s.CaseId && own.Role == SeatRole.Specialist && own.From <= now && (own.To == null || own.To > now)
                       join account in db.Accounts on own.AccountId equals account.AccountId
                       orderby own.From
                       select account.DisplayName).FirstOrDefault(),
            }).ToListAsync(cancellation);
        return seats.DistinctBy(s => s.CaseId).ToDictionary(s => s.CaseId!.Value, s => new Cover(s.For, s.To is { } end ? db.Services.Days.Of(end) : null));
    }

    private static async Task<HashSet<CaseId>> PutOffAsync(AppDb db, Actor actor, CancellationToken cancellation)
    {
        var today = db.Today;
        return [.. await db.Set<FindingAnswer>().Where(a => a.CreatedBy == actor.Account && a.PutOffUntil > today).Select(a => a.CaseId).ToListAsync(cancellation)];
    }
}
