using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Stegvis.Storage.Access;

/// <summary>
/// Which of a kind of record are the newest of a case: by a day or by a moment, <typeparamref name="TWhen"/>. What has none is not among them. A case's
/// page asks this of every kind it has, so it is worked out once for each kind of database, not at each visit.
/// </summary>
public sealed class Newest<TRecord, TWhen>
    where TRecord : CaseRecord
    where TWhen : struct
{
    private readonly Expression<Func<TRecord, TWhen?>> _when;
    private readonly AskedOften<Func<AppDb, CaseId, TWhen, int, IAsyncEnumerable<TRecord>>> _often;

    public Newest(Expression<Func<TRecord, TWhen?>> when)
    {
        _when = when;
        _often = new(() => EF.CompileAsyncQuery(Question()));
    }

    /// <summary>Narrows to some of the kind, whoever asks.</summary>
    public Expression<Func<TRecord, bool>> Only { get; init; } = _ => true;

    /// <summary>For readers who meet every row of the kind.</summary>
    internal IAsyncEnumerable<TRecord> Of(AppDb db, CaseId id, TWhen before, int count) => _often.Of(db)(db, id, before, count);

    /// <summary>For readers who meet only some rows of the kind.</summary>
    internal Seen<TRecord> Among(Seen<TRecord> rows, TWhen before, int count)
    {
        var earlier = IsEarlier(Expression.Property(Expression.Constant(new Limit(before)), nameof(Limit.Before)));
        return rows.Where(Only).Where(earlier).OrderByDescending(_when).Take(count);
    }

    private Expression<Func<AppDb, CaseId, TWhen, int, IQueryable<TRecord>>> Question()
    {
        Expression<Func<AppDb, CaseId, IQueryable<TRecord>>> all = (db, id) => db.Set<TRecord>().AsNoTracking().Where(r => r.CaseId == id);
        var (before, count) = (Expression.Parameter(typeof(TWhen), "before"), Expression.Parameter(typeof(int), "count"));
        var rows = Call(nameof(Queryable.Where), [typeof(TRecord)], all.Body, Only);
        rows = Call(nameof(Queryable.Where), [typeof(TRecord)], rows, IsEarlier(before));
        rows = Call(nameof(Queryable.OrderByDescending), [typeof(TRecord), typeof(TWhen?)], rows, _when);
        rows = Call(nameof(Queryable.Take), [typeof(TRecord)], rows, count);
        return Expression.Lambda<Func<AppDb, CaseId, TWhen, int, IQueryable<TRecord>>>(rows, [.. all.Parameters, before, count]);
    }

    private Expression<Func<TRecord, bool>> IsEarlier(Expression before) =>
        Expression.Lambda<Func<TRecord, bool>>(Expression.LessThan(_when.Body, Expression.Convert(before, typeof(TWhen?))), _when.Parameters);

    private static MethodCallExpression Call(string name, Type[] types, Expression rows, Expression argument) => Expression.Call(typeof(Queryable), name, types, rows, argument);

    private sealed record Limit(TWhen Before);
}
