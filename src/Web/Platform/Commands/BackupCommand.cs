using System.Globalization;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Backups;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Commands;

/// <summary>
/// Writes a backup. It takes everything out of the house, so it is written down first and holds that very entry. The key is not in it, and the
/// last line says so each time.
/// </summary>
internal static class BackupCommand
{
    public static async Task RunAsync(StegvisOptions options, string? to, CancellationToken cancellation)
    {
        var storage = StorageSetup.OpenExisting(options);
        await using var db = StorageSetup.OpenDatabase(options, storage);
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        var name = storage.Days.Local(storage.Now).ToString("yyyy-MM-dd-HHmmss", CultureInfo.InvariantCulture);
        var path = to ?? Path.Combine(options.DataFolder, "backups", $"stegvis-{name}.zip");
        try
        {
            await db.SaveAsync(Terminal.Did(Acts.BackupTaken, db.Now), cancellation);
            var made = await Backup.WriteAsync(db, path, cancellation);
            Report(made, path, options);
        }
        catch (BackupException problem)
        {
            throw new StartException(BackupSentences.Of(problem), problem);
        }
        catch (StorageTroubleException problem)
        {
            throw new StartException("No backup was taken, because it could not be written down in the audit log. Check that the disk has room and that this user may write there.", problem);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"{path} cannot be written ({problem.Message.TrimEnd('.')}). Check that the disk has room and that this user may write there.", problem);
        }
    }

    private static void Report(BackupManifest made, string path, StegvisOptions options)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Path.GetFullPath(path)}: {made.Tables.Sum(t => t.Rows)} rows, {made.Files.Count} files, audit link {made.HeadSeq}."));
        if (made.MissingFiles.Count > 0)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Not in {Path.GetFullPath(options.AttachmentFolder)}, and so not in the backup: {made.MissingFiles.Count} papers or pictures."));
        }

        Console.WriteLine($"The key is not in it. Keep a copy of {Path.GetFullPath(options.MasterKeyFile)} in another place.");
    }
}
