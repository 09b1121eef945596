using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Proofs;

/// <summary>
/// Puts every pooled connection of an SQLite service into a bad state and takes it out again: the service meets what a full or
/// write-protected disk answers, without a disk being harmed.
/// </summary>
internal static class StorageState
{
    public const string Locked = "PRAGMA query_only=ON";
    public const string Unlocked = "PRAGMA query_only=OFF";
    public const string Full = "PRAGMA max_page_count=1";
    public const string Roomy = "PRAGMA max_page_count=1073741823";

    public static async Task SetAsync(TestService service, string pragma)
    {
        var held = new List<AppDb>();
        try
        {
            for (var connection = 0; connection < 20; connection++)
            {
                var db = service.OpenDatabase();
                held.Add(db);
                await db.Database.OpenConnectionAsync();
                await db.Database.ExecuteSqlRawAsync(pragma);
            }
        }
        finally
        {
            foreach (var db in held)
            {
                await db.DisposeAsync();
            }
        }
    }
}
