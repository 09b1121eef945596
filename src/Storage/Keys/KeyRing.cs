using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace Stegvis.Storage.Keys;

/// <summary>
/// The keys that seal cookies and forms, kept in the database so that every node has them, each wrapped by the master key.
/// The framework asks for them outside any request and without an act: they concern nobody.
/// </summary>
public static class KeyRing
{
    /// <summary>Empty while the database is not migrated: the program may start before its tables are there.</summary>
    public static IReadOnlyList<string> ProtectionKeysInClear(this AppDb db)
    {
        try
        {
            return [.. db.ProtectionKeys.AsNoTracking().AsEnumerable().Select(k => db.Services.Vault.OpenText(k.Sealed))];
        }
        catch (DbException)
        {
            return [];
        }
    }

    public static void KeepProtectionKey(this AppDb db, string name, string clear)
    {
        var wrapped = db.Services.Vault.SealText(clear);
        db.Database.ExecuteSql($"""INSERT INTO "ProtectionKey" ("Name", "Sealed") VALUES ({name}, {wrapped})""");
    }
}
