using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;
using Stegvis.Web.Platform.Demo;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

/// <summary>Makes the demo database anew: about sixty people, or as many as asked for.</summary>
internal static class DemoCommand
{
    public static async Task RunAsync(StegvisOptions options, DemoWish wish)
    {
        var demo = options with { IsDemo = true };
        await ClearAsync(demo, wish.Force);
        var storage = StorageSetup.OpenKeys(demo, TimeProvider.System);
        await using (var db = StorageSetup.OpenDatabase(demo, storage))
        {
            await DatabaseStart.PrepareAsync(db, demo, mayMigrate: true);
        }

        var started = storage.Clock.GetTimestamp();
        await MakeAsync(new DemoData(demo, storage), wish.Size);
        Console.WriteLine($"Made in {storage.Clock.GetElapsedTime(started).TotalSeconds:F0} s.");
        await PrintAsync(demo, storage);
    }

    /// <summary>Fills an empty demo database and prints its sign-ins.</summary>
    public static async Task PrepareAsync(StegvisOptions options, StorageServices storage)
    {
        await using (var db = StorageSetup.OpenDatabase(options, storage))
        {
            if (await db.InstallationAsync() is null)
            {
                await new DemoData(options, storage).MakeAsync();
            }
        }

        await PrintAsync(options, storage);
    }

    private static Task MakeAsync(DemoData data, int? size)
    {
        if (size is not { } cases)
        {
            return data.MakeAsync();
        }

        var shown = -1;
        return data.MakeAsync(cases, new Inline(part =>
        {
            if ((int)(part * 20) is var step && step > shown)
            {
                Console.WriteLine($"{(shown = step) * 5} %");
            }
        }));
    }

    private static async Task PrintAsync(StegvisOptions options, StorageServices storage)
    {
        Console.WriteLine("Sign in without a password as:");
        foreach (var signIn in await new DemoData(options, storage).SignInsAsync())
        {
            Console.WriteLine($"  {signIn.Role,-16} {signIn.Name,-10} {signIn.UserName}");
        }
    }

    /// <summary>Removes an earlier demo, and never anything but a demo.</summary>
    private static async Task ClearAsync(StegvisOptions demo, bool force)
    {
        if (demo.Postgres is null ? !File.Exists(demo.DatabaseFile) : !await HoldsDemoAsync(demo))
        {
            Remove(demo.HeadFile);
            return;
        }

        if (!force)
        {
            throw new StartException("There is a demo database already. Add --force to make it anew; what was tried in it is lost.");
        }

        if (demo.Postgres is null)
        {
            Remove(demo.DatabaseFile, demo.DatabaseFile + "-wal", demo.DatabaseFile + "-shm");
        }
        else
        {
            var storage = StorageSetup.OpenKeys(demo, TimeProvider.System);
            await using var db = StorageSetup.OpenDatabase(demo, storage);
            await db.Database.EnsureDeletedAsync();
        }

        Remove(demo.HeadFile);
    }

    private static void Remove(params string[] files)
    {
        try
        {
            Array.ForEach([.. files.Where(File.Exists)], File.Delete);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The old demo in {Path.GetFullPath(Path.GetDirectoryName(files[0])!)} cannot be removed. Give this user write access, or choose another folder with --data.", problem);
        }
    }

    private static async Task<bool> HoldsDemoAsync(StegvisOptions demo)
    {
        var storage = StorageSetup.OpenKeys(demo, TimeProvider.System);
        await using var db = StorageSetup.OpenDatabase(demo, storage);
        if (!await db.Database.CanConnectAsync() || !(await db.Database.GetAppliedMigrationsAsync()).Any() || await db.InstallationAsync() is not { } installation)
        {
            return false;
        }

        return installation.IsDemo ? true : throw new StartException("This PostgreSQL database is in real use. Name another one for the demo.");
    }

    private sealed class Inline(Action<double> report) : IProgress<double>
    {
        public void Report(double value) => report(value);
    }
}

/// <summary>How large a demo, and whether an earlier one may go.</summary>
internal sealed record DemoWish(int? Size, bool Force);
