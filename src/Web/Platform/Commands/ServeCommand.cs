using System.Net.Sockets;
using Stegvis.Storage;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

internal static class ServeCommand
{
    public static async Task RunAsync(StegvisOptions options, CancellationToken cancellation)
    {
        var storage = StorageSetup.OpenKeys(options, TimeProvider.System);
        // Neither needs the other, and together they take as long as the longer one.
        var prepared = Task.Run(() => PrepareAsync(options, storage), cancellation);
        await using var app = StegvisApp.Build(options, storage);
        await prepared;
        try
        {
            await app.StartAsync(cancellation);
        }
        catch (Exception problem) when (problem is IOException or SocketException or FormatException or InvalidOperationException)
        {
            throw new StartException($"Cannot listen on {options.Urls}: {problem.Message.Split('\n')[0].TrimEnd('.')}. Choose another address with --urls.", problem);
        }

        Console.WriteLine($"Stegvis is at {string.Join(" and ", app.Urls)}");
        await app.WaitForShutdownAsync(cancellation);
    }

    private static async Task PrepareAsync(StegvisOptions options, StorageServices storage)
    {
        await using (var db = StorageSetup.OpenDatabase(options, storage))
        {
            await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        }

        if (options.IsDemo)
        {
            await DemoCommand.PrepareAsync(options, storage);
        }
    }
}
