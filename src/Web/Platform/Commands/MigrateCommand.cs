using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

internal static class MigrateCommand
{
    public static async Task RunAsync(StegvisOptions options, CancellationToken cancellation)
    {
        var storage = StorageSetup.OpenKeys(options, TimeProvider.System);
        await using var db = StorageSetup.OpenDatabase(options, storage);
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: true);
        Console.WriteLine("The database is at this version.");
    }
}
