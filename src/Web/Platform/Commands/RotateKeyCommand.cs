using System.Globalization;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Keys;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

/// <summary>
/// A new master key. It lies beside the old one before anything is sealed with it, and takes its place after; cut short at any moment, the same
/// command finishes what was stored or begins anew.
/// </summary>
internal static class RotateKeyCommand
{
    private static bool KeyIsInEnvironment => Environment.GetEnvironmentVariable(MasterKey.EnvironmentName) is { Length: > 0 };

    public static async Task RunAsync(StegvisOptions options, CancellationToken cancellation)
    {
        var old = StorageSetup.OpenExisting(options);
        if (File.Exists(options.NextKeyFile))
        {
            if (await IsStoredAsync(options, old, cancellation))
            {
                Finish(options);
                return;
            }

            File.Delete(options.NextKeyFile);
        }

        await using (var db = StorageSetup.OpenDatabase(options, old))
        {
            await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        }

        var resealed = await RotateAsync(options, old, cancellation);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{resealed} keys and secrets are sealed with the new master key, and each was opened with it."));
        Finish(options);
    }

    private static async Task<int> RotateAsync(StegvisOptions options, StorageServices old, CancellationToken cancellation)
    {
        var vault = new Vault(NewKey(options));
        vault.UseAuditKeyOf(old.Vault);
        await using var db = StorageSetup.OpenDatabase(options, old with { Vault = vault });
        try
        {
            return await db.RotateKeyAsync(Terminal.Did(Acts.KeyRotated, db.Now), old.Vault, cancellation);
        }
        catch (Exception problem) when (problem is KeyException or StorageTroubleException)
        {
            File.Delete(options.NextKeyFile);
            throw new StartException(problem is KeyException
                ? "Somebody else has this database open. Stop the service on every machine, then try again. Nothing was changed."
                : "The database cannot be written now. Check that the disk has room. Nothing was changed.", problem);
        }
    }

    private static byte[] NewKey(StegvisOptions options)
    {
        try
        {
            return MasterKey.Create(options.NextKeyFile);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"The new key cannot be written to {Path.GetFullPath(options.NextKeyFile)}. Nothing was changed.", problem);
        }
    }

    private static async Task<bool> IsStoredAsync(StegvisOptions options, StorageServices old, CancellationToken cancellation)
    {
        try
        {
            await using var db = StorageSetup.OpenDatabase(options, old);
            using var next = new Vault(MasterKey.Read(options.NextKeyFile));
            return (await db.InstallationAsync(cancellation))?.KeyFingerprint == next.Fingerprint;
        }
        catch (KeyException)
        {
            // Cut short while the key was being written: nothing can have been sealed with it.
            return false;
        }
    }

    private static void Finish(StegvisOptions options)
    {
        if (KeyIsInEnvironment)
        {
            Console.WriteLine($"Put the key in {Path.GetFullPath(options.NextKeyFile)} into {MasterKey.EnvironmentName} before the next start, and remove the file.");
            return;
        }

        File.Copy(options.MasterKeyFile, options.MasterKeyFile + ".old", overwrite: true);
        File.Move(options.NextKeyFile, options.MasterKeyFile, overwrite: true);
        Console.WriteLine($"The new key is at {Path.GetFullPath(options.MasterKeyFile)}. Copy it to where you keep the old one.");
        Console.WriteLine($"Keep {Path.GetFullPath(options.MasterKeyFile)}.old as long as you keep backups made with it, in another place.");
    }
}
