using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;

namespace Stegvis.Web.Platform.Demo;

/// <summary>What one act of a story may do: keep new records, change earlier ones.</summary>
internal readonly record struct Moment(AppDb Db, Stamp Stamp)
{
    public DateOnly Today => Db.Today;

    public void Keep(params StoredRecord[] records) => Array.ForEach(records, Db.Keep);

    /// <summary>Follows a record of an earlier act from here on. Call it before changing the record.</summary>
    public T Changing<T>(T record)
        where T : StoredRecord
    {
        Db.Attach(record);
        return record;
    }
}

/// <summary>
/// All that ever happened, act by act, told in any order and written in the order of time.
/// So the chain, the access log and the ids grow as they would have grown.
/// </summary>
internal sealed class Storybook
{
    private const int _part = 500;
    private readonly List<(DateTimeOffset At, Func<AppDb, Task> Happens)> _happenings = [];

    public void Add(DateTimeOffset at, Actor actor, Func<Moment, Deed> act) =>
        _happenings.Add((at, db => db.SaveAsync(act(new Moment(db, new Stamp(actor.Account, at))))));

    /// <summary>An act that does its own saving.</summary>
    public void Add(DateTimeOffset at, Func<AppDb, Task> happens) => _happenings.Add((at, happens));

    /// <summary>Somebody opens one part of a case and is recorded for it.</summary>
    public void Look(DateTimeOffset at, Actor actor, CaseId id, string group) => _happenings.Add((at, async db =>
    {
        if (await db.OpenAsync(actor, id) is { } view)
        {
            await db.RecordReadAsync(view, group, CancellationToken.None);
        }
    }
    ));

    public Task WriteAsync(AppDb db, DemoClock clock) => WriteAsync(db, clock, _happenings.OrderBy(h => h.At));

    /// <summary>For very many acts: a transaction for some hundreds at a time.</summary>
    public async Task WriteInPartsAsync(AppDb db, DemoClock clock, IProgress<double> progress)
    {
        var done = 0;
        foreach (var part in _happenings.OrderBy(h => h.At).Chunk(_part))
        {
            await db.TogetherAsync(() => WriteAsync(db, clock, part));
            done += part.Length;
            progress.Report((double)done / _happenings.Count);
        }
    }

    private static async Task WriteAsync(AppDb db, DemoClock clock, IEnumerable<(DateTimeOffset At, Func<AppDb, Task> Happens)> happenings)
    {
        foreach (var (at, happens) in happenings)
        {
            clock.MoveTo(at);
            await happens(db);
            db.ChangeTracker.Clear();
        }
    }
}
