using System.Net.Sockets;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

internal static class ServeCommand
{
    public static async Task RunAsync(StegvisOptions options, CancellationToken cancellation)
    {
        var storage = StorageSetup.OpenKeys(options, TimeProvider.System);
        await using (var db = StorageSetup.OpenDatabase(options, storage))
        {
            await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        }

        if (options.IsDemo)
        {
            await DemoCommand.PrepareAsync(options, storage);
        }

        await using var app = StegvisApp.Build(options, storage);
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
}
