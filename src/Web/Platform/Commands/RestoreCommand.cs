using System.Data.Common;
using System.Globalization;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Backups;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

/// <summary>Puts a backup into an empty database, compares every row and walks the audit chain. What fails leaves no half database.</summary>
internal static class RestoreCommand
{
    public static async Task RunAsync(StegvisOptions options, (string File, string? Key) from, CancellationToken cancellation)
    {
        var key = from.Key ?? options.MasterKeyFile;
        RefuseWhatIsThere(options, key);
        var storage = OpenKey(options, key);
        try
        {
            await Restore.ReadManifestAsync(from.File, storage, cancellation);
            await FillAsync((options, storage), from.File, cancellation);
        }
        catch (BackupException problem)
        {
            throw new StartException(BackupSentences.Of(problem), problem);
        }
        catch (Exception problem) when (problem is DbException or IOException or StorageTroubleException)
        {
            throw new StartException($"The database could not be filled ({problem.Message.Split('\n')[0].TrimEnd('.')}). Nothing was kept. Check that the disk has room.", problem);
        }

        KeepKey(key, options.MasterKeyFile);
        await ReportAsync(options, storage, cancellation);
    }

    private static void RefuseWhatIsThere(StegvisOptions options, string key)
    {
        if (options.Postgres is null && File.Exists(options.DatabaseFile))
        {
            throw new StartException(BackupSentences.Of(new BackupException("NotEmpty")));
        }

        if (key != options.MasterKeyFile && File.Exists(options.MasterKeyFile))
        {
            throw new StartException($"There is a key at {Path.GetFullPath(options.MasterKeyFile)} already, and the service would use that one. Move it away, or leave out --key.");
        }
    }

    private static async Task FillAsync((StegvisOptions Options, StorageServices Storage) into, string file, CancellationToken cancellation)
    {
        var done = false;
        try
        {
            await using var db = StorageSetup.OpenDatabase(into.Options, into.Storage);
            await DatabaseStart.PrepareAsync(db, into.Options, mayMigrate: true);
            await Restore.ReadAsync(db, file, cancellation);
            await db.SaveAsync(Terminal.Did(Acts.BackupRestored, db.Now), cancellation);
            done = true;
        }
        finally
        {
            if (!done && into.Options.Postgres is null)
            {
                RemoveNew(into.Options);
            }
        }
    }

    private static async Task ReportAsync(StegvisOptions options, StorageServices storage, CancellationToken cancellation)
    {
        await using var db = StorageSetup.OpenDatabase(options, storage);
        var audit = await new AuditVerification(db).RunAsync(cancellation);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Restored and compared row by row. Audit chain: {audit.Links} links, {audit.Faults.Count} faults."));
        if (!audit.IsWhole)
        {
            throw new StartException("The audit chain in this backup was not whole when it was made. Run verify-audit to see each link.");
        }
    }

    private static StorageServices OpenKey(StegvisOptions options, string key)
    {
        if (!File.Exists(key) && Environment.GetEnvironmentVariable(Storage.Keys.MasterKey.EnvironmentName) is not { Length: > 0 })
        {
            throw new StartException($"A backup opens only with the master key it was made with. Put a copy at {Path.GetFullPath(options.MasterKeyFile)}, name one with --key, or set {Storage.Keys.MasterKey.EnvironmentName}.");
        }

        return StorageSetup.OpenKeysForRestore(options, key);
    }

    private static void KeepKey(string from, string to)
    {
        if (File.Exists(from) && !File.Exists(to))
        {
            File.Copy(from, to);
        }
    }

    private static void RemoveNew(StegvisOptions options)
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        foreach (var file in new[] { options.DatabaseFile, options.DatabaseFile + "-wal", options.DatabaseFile + "-shm", options.HeadFile })
        {
            File.Delete(file);
        }

        if (Directory.Exists(options.AttachmentFolder) && !Directory.EnumerateFiles(options.AttachmentFolder, "*", SearchOption.AllDirectories).Any())
        {
            Directory.Delete(options.AttachmentFolder, recursive: true);
        }
    }
}
