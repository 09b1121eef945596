using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.Access;

/// <summary>Records of one case as one viewer sees them: rows that are not theirs are gone, fields that are not theirs are empty.</summary>
public sealed class Seen<TRecord>
    where TRecord : CaseRecord
{
    private readonly IQueryable<TRecord> _rows;
    private readonly Lens _lens;

    internal Seen(IQueryable<TRecord> rows, Lens lens) => (_rows, _lens) = (rows, lens);

    public Seen<TRecord> Where(Expression<Func<TRecord, bool>> condition) => new(_rows.Where(condition), _lens);

    public Seen<TRecord> OrderBy<TKey>(Expression<Func<TRecord, TKey>> key) => new(_rows.OrderBy(key), _lens);

    public Seen<TRecord> OrderByDescending<TKey>(Expression<Func<TRecord, TKey>> key) => new(_rows.OrderByDescending(key), _lens);

    public Seen<TRecord> Skip(int count) => new(_rows.Skip(count), _lens);

    public Seen<TRecord> Take(int count) => new(_rows.Take(count), _lens);

    public async Task<List<TRecord>> ListAsync(CancellationToken cancellation = default)
    {
        var records = await _rows.ToListAsync(cancellation);
        records.ForEach(r => LensMask.Apply(_lens, r));
        return records;
    }

    public async Task<TRecord?> FirstAsync(CancellationToken cancellation = default) =>
        await _rows.FirstOrDefaultAsync(cancellation) is { } record ? LensMask.Apply(_lens, record) : null;

    public Task<int> CountAsync(CancellationToken cancellation = default) => _rows.CountAsync(cancellation);

    public Task<bool> AnyAsync(CancellationToken cancellation = default) => _rows.AnyAsync(cancellation);
}
