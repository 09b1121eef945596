using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Casework.Known;

namespace Stegvis.Storage.Access;

/// <summary>
/// One case, opened by one actor. The only way to a person's records: everything read through it has passed the lens,
/// and everything written through it names the person it is about.
/// </summary>
public sealed class CaseView
{
    private readonly AppDb _db;
    private readonly SafeHours? _safeHours;
    private RecordKinds? _kinds;

    internal CaseView(AppDb db, Actor actor, CaseAsRead read, Lens lens)
    {
        (_db, Actor, Case, Lens, _safeHours, LastChange) = (db, actor, read.Case, lens, SafeHours.Of(read.Case.Person!.Facts), read.LastChange);
        Person = LensMask.Apply(lens, read.Case.Person!).Facts;
    }

    public Actor Actor { get; }

    public Lens Lens { get; }

    /// <summary>Read-only: reference, days, steps. For a change use <see cref="CaseForChangeAsync"/>.</summary>
    public Case Case { get; }

    public CaseId Id => Case.CaseId;

    /// <summary>The link that had changed the case last when it was opened: what is known for it holds in this view.</summary>
    internal long LastChange { get; }

    /// <summary>How to meet the person, as far as this viewer may know.</summary>
    public PersonFacts Person { get; }

    public string Name => Person.CallName;

    /// <summary>From when something may reach the person: the moment asked about, or later by their own rule. Obeyed also for those who may not read the rule.</summary>
    public DateTimeOffset MayReachFrom(DateTimeOffset moment) => _safeHours?.NotBefore(moment, _db.Services.Days) ?? moment;

    public Seen<TRecord> Records<TRecord>()
        where TRecord : CaseRecord => new(() => Rows<TRecord>().AsNoTracking(), this);

    public Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken cancellation = default)
        where TRecord : CaseRecord => Records<TRecord>().Where(KeyIs.Of<TRecord>(id)).FirstAsync(cancellation);

    /// <summary>The newest between two days or moments, the last one first.</summary>
    public async Task<List<TRecord>> NewestAsync<TRecord, TWhen>(Newest<TRecord, TWhen> newest, Between<TWhen> between, CancellationToken cancellation)
        where TRecord : CaseRecord
        where TWhen : struct
    {
        if (RowRules.Narrow<TRecord>(Actor, _db))
        {
            return await newest.Among(Records<TRecord>(), between).ListAsync(cancellation);
        }

        var records = await MayHaveAsync<TRecord>(cancellation) ? await newest.Of(_db, Id, between).ToListAsync(cancellation) : [];
        records.ForEach(r => LensMask.Apply(Lens, r));
        return records;
    }

    /// <summary>Whole and tracked, for an operation. Never hand what it returns to a page.</summary>
    public Task<TRecord?> ForChangeAsync<TRecord>(Guid id, CancellationToken cancellation = default)
        where TRecord : CaseRecord => Rows<TRecord>().FirstOrDefaultAsync(KeyIs.Of<TRecord>(id), cancellation);

    /// <summary>Whole and tracked, for an operation that concerns several records of a kind.</summary>
    public Task<List<TRecord>> AllForChangeAsync<TRecord>(CancellationToken cancellation = default)
        where TRecord : CaseRecord => Rows<TRecord>().ToListAsync(cancellation);

    /// <summary>The same case as if the person had stopped no single line for this reader. Only for the person's own page of what is shared.</summary>
    internal CaseView WithoutStops() => new(_db, Actor, new CaseAsRead(Case, LastChange, false), Lens.WithoutStops());

    public Task<Case> CaseForChangeAsync(CancellationToken cancellation = default) =>
        _db.Cases.Include(c => c.Steps).FirstAsync(c => c.CaseId == Id, cancellation);

    public Task<Person> PersonForChangeAsync(CancellationToken cancellation = default) =>
        _db.Persons.FirstAsync(p => p.PersonId == Case.PersonId, cancellation);

    public Task<List<Seat>> SeatsForChangeAsync(CancellationToken cancellation = default) =>
        _db.Seats.Where(s => s.CaseId == Id).ToListAsync(cancellation);

    public Deed Did(Act act, Guid on, string? because = null) => Actor.Did(act, on, because) with { Subject = Case.PersonId, Case = Id };

    public Task SaveAsync(Act act, Guid on, CancellationToken cancellation = default) => _db.SaveAsync(Did(act, on), cancellation);

    /// <summary>
    /// False when there is nothing of the kind to ask for, as it was when the case was opened; what this unit of work saves itself it sees. Where a
    /// reader meets only some rows of a kind it is always asked, so that not even the number of questions tells of the others.
    /// </summary>
    internal async ValueTask<bool> MayHaveAsync<TRecord>(CancellationToken cancellation)
        where TRecord : CaseRecord
    {
        if (!LensMask.SeesAnyOf(Lens, typeof(TRecord)))
        {
            return false;
        }

        if (!_db.ReadsWhatIsSaved || RowRules.Narrow<TRecord>(Actor, _db))
        {
            return true;
        }

        _kinds ??= await RecordKinds.OfAsync(_db, Id, LastChange, cancellation);
        return _kinds.Has(typeof(TRecord));
    }

    private IQueryable<TRecord> Rows<TRecord>()
        where TRecord : CaseRecord
    {
        var rows = _db.Set<TRecord>().Where(r => r.CaseId == Id);
        return LensMask.SeesAnyOf(Lens, typeof(TRecord)) ? RowRules.Apply(rows, Actor, _db) : rows.Where(r => false);
    }
}

/// <summary>A case with the link that had changed it last when it was read, and whether the reader stood on its restricted list.</summary>
internal sealed record CaseAsRead(Case Case, long LastChange, bool IsNamedReader);
