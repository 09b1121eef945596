using System.Linq.Expressions;

namespace Stegvis.Storage.Access;

/// <summary>The condition "this is the record", whether its key is plain or typed.</summary>
internal static class KeyIs
{
    public static Expression<Func<TRecord, bool>> Of<TRecord>(Guid id)
        where TRecord : StoredRecord
    {
        var record = Expression.Parameter(typeof(TRecord));
        var key = Expression.Property(record, Tables.KeyOf(typeof(TRecord)));
        object value = key.Type == typeof(Guid) ? id : Activator.CreateInstance(key.Type, id)!;
        var holder = Expression.Constant(new Holder(value));
        var parameter = Expression.Convert(Expression.Property(holder, nameof(Holder.Value)), key.Type);
        return Expression.Lambda<Func<TRecord, bool>>(Expression.Equal(key, parameter), record);
    }

    private sealed record Holder(object Value);
}
