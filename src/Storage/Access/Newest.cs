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
    private readonly AskedOften<Func<AppDb, CaseId, TWhen, TWhen, int, IAsyncEnumerable<TRecord>>> _often;

    public Newest(Expression<Func<TRecord, TWhen?>> when)
    {
        _when = when;
        _often = new(() => EF.CompileAsyncQuery(Question()));
    }

    /// <summary>Narrows to some of the kind, whoever asks.</summary>
    public Expression<Func<TRecord, bool>> Only { get; init; } = _ => true;

    /// <summary>For readers who meet every row of the kind.</summary>
    internal IAsyncEnumerable<TRecord> Of(AppDb db, CaseId id, Between<TWhen> between) => _often.Of(db)(db, id, between.From, between.Before, between.Most);

    /// <summary>For readers who meet only some rows of the kind.</summary>
    internal Seen<TRecord> Among(Seen<TRecord> rows, Between<TWhen> between)
    {
        var limits = Expression.Constant(between);
        var isBetween = IsBetween(Expression.Property(limits, nameof(between.From)), Expression.Property(limits, nameof(between.Before)));
        return rows.Where(Only).Where(isBetween).OrderByDescending(_when).Take(between.Most);
    }

    private Expression<Func<AppDb, CaseId, TWhen, TWhen, int, IQueryable<TRecord>>> Question()
    {
        Expression<Func<AppDb, CaseId, IQueryable<TRecord>>> all = (db, id) => db.Set<TRecord>().AsNoTracking().Where(r => r.CaseId == id);
        var (from, before, most) = (Expression.Parameter(typeof(TWhen), "from"), Expression.Parameter(typeof(TWhen), "before"), Expression.Parameter(typeof(int), "most"));
        var rows = Call(nameof(Queryable.Where), [typeof(TRecord)], all.Body, Only);
        rows = Call(nameof(Queryable.Where), [typeof(TRecord)], rows, IsBetween(from, before));
        rows = Call(nameof(Queryable.OrderByDescending), [typeof(TRecord), typeof(TWhen?)], rows, _when);
        rows = Call(nameof(Queryable.Take), [typeof(TRecord)], rows, most);
        return Expression.Lambda<Func<AppDb, CaseId, TWhen, TWhen, int, IQueryable<TRecord>>>(rows, [.. all.Parameters, from, before, most]);
    }

    private Expression<Func<TRecord, bool>> IsBetween(Expression from, Expression before)
    {
        var isLate = Expression.GreaterThanOrEqual(_when.Body, Expression.Convert(from, typeof(TWhen?)));
        var isEarly = Expression.LessThan(_when.Body, Expression.Convert(before, typeof(TWhen?)));
        return Expression.Lambda<Func<TRecord, bool>>(Expression.AndAlso(isLate, isEarly), _when.Parameters);
    }

    private static MethodCallExpression Call(string name, Type[] types, Expression rows, Expression argument) => Expression.Call(typeof(Queryable), name, types, rows, argument);
}

/// <summary>At the most so many, from a day or moment on, that day included, up to another, that one not.</summary>
public sealed record Between<TWhen>(TWhen From, TWhen Before, int Most)
    where TWhen : struct;
