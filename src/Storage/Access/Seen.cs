using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.Access;

/// <summary>Records of one case as one viewer sees them: rows that are not theirs are gone, fields that are not theirs are empty.</summary>
public sealed class Seen<TRecord>
    where TRecord : CaseRecord
{
    private readonly Func<IQueryable<TRecord>> _rows;
    private readonly CaseView _view;

    /// <summary>The question is put together only when it is asked: most kinds of record a case has none of.</summary>
    internal Seen(Func<IQueryable<TRecord>> rows, CaseView view) => (_rows, _view) = (rows, view);

    public Seen<TRecord> Where(Expression<Func<TRecord, bool>> condition) => new(() => _rows().Where(condition), _view);

    public Seen<TRecord> OrderBy<TKey>(Expression<Func<TRecord, TKey>> key) => new(() => _rows().OrderBy(key), _view);

    public Seen<TRecord> OrderByDescending<TKey>(Expression<Func<TRecord, TKey>> key) => new(() => _rows().OrderByDescending(key), _view);

    public Seen<TRecord> Skip(int count) => new(() => _rows().Skip(count), _view);

    public Seen<TRecord> Take(int count) => new(() => _rows().Take(count), _view);

    public async Task<List<TRecord>> ListAsync(CancellationToken cancellation = default)
    {
        var records = await _view.MayHaveAsync<TRecord>(cancellation) ? await _rows().ToListAsync(cancellation) : [];
        records.ForEach(r => LensMask.Apply(_view.Lens, r));
        return records;
    }

    public async Task<TRecord?> FirstAsync(CancellationToken cancellation = default) =>
        await _view.MayHaveAsync<TRecord>(cancellation) && await _rows().FirstOrDefaultAsync(cancellation) is { } record ? LensMask.Apply(_view.Lens, record) : null;

    public async Task<int> CountAsync(CancellationToken cancellation = default) =>
        await _view.MayHaveAsync<TRecord>(cancellation) ? await _rows().CountAsync(cancellation) : 0;

    public async Task<bool> AnyAsync(CancellationToken cancellation = default) =>
        await _view.MayHaveAsync<TRecord>(cancellation) && await _rows().AnyAsync(cancellation);
}
