using System.Collections.Concurrent;

namespace Stegvis.Storage;

/// <summary>A query of every click: worked out once for each kind of database, not at each click. <typeparamref name="T"/> is what <c>EF.CompileAsyncQuery</c> gives.</summary>
internal sealed class AskedOften<T>(Func<T> compile)
    where T : Delegate
{
    private readonly ConcurrentDictionary<Type, T> _compiled = new();

    public T Of(AppDb db) => _compiled.TryGetValue(db.GetType(), out var known) ? known : _compiled.GetOrAdd(db.GetType(), compile());
}
