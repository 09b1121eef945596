using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Backups;

/// <summary>
/// Everything of one moment in one file, taken while the service is in use: no reader waits and no writer does. The file holds no key, and is as
/// confidential as the database itself. It fits both databases.
/// </summary>
public static class Backup
{
    /// <summary>Writes beside the target and moves it into place when it is whole and on the disk.</summary>
    public static async Task<BackupManifest> WriteAsync(AppDb db, string path, CancellationToken cancellation)
    {
        if (File.Exists(path))
        {
            throw new BackupException("FileExists", path);
        }

        var unfinished = path + ".part";
        try
        {
            var manifest = await WriteNewAsync(db, unfinished, cancellation);
            File.Move(unfinished, path);
            return manifest;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<BackupManifest> WriteNewAsync(AppDb db, string path, CancellationToken cancellation)
    {
        try
        {
            await using var file = OpenNew(path);
            var manifest = await WriteAsync(db, file, cancellation);
            file.Flush(flushToDisk: true);
            return manifest;
        }
        catch (ArgumentOutOfRangeException full)
        {
            // Trap: after a write that failed, the archive closes its entry by seeking to where nothing was written, and hides the cause.
            throw new IOException("the archive could not be finished", full);
        }
    }

    internal static IReadOnlyList<string> SchemaOf(AppDb db) => [.. db.Database.GetMigrations().Select(m => m[(m.IndexOf('_', StringComparison.Ordinal) + 1)..])];

    private static async Task<BackupManifest> WriteAsync(AppDb db, Stream file, CancellationToken cancellation)
    {
        await using var moment = await db.BeginSnapshotAsync(cancellation);
        using var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var tables = new List<BackedUpTable>();
        foreach (var table in StoredTable.Of(db))
        {
            tables.Add(await WriteTableAsync(db, (archive, table), cancellation));
        }

        var files = await BackedUpFiles.WriteAsync(db, archive, cancellation);
        var head = await db.Set<AuditHead>().AsNoTracking().SingleAsync(cancellation);
        var manifest = new BackupManifest(BackupManifest.CurrentFormat, db.Now, db.Services.Vault.Fingerprint)
        {
            Schema = SchemaOf(db),
            Tables = tables,
            Files = files.Kept,
            MissingFiles = files.Missing,
            HeadSeq = head.Seq,
            HeadHash = Convert.ToHexStringLower(head.Hash),
        }.Signed(db.Services.Vault);
        await using var entry = await archive.CreateEntry(BackupManifest.EntryName).OpenAsync(cancellation);
        await JsonSerializer.SerializeAsync(entry, manifest, cancellationToken: cancellation);
        return manifest;
    }

    private static async Task<BackedUpTable> WriteTableAsync(AppDb db, (ZipArchive Archive, StoredTable Table) to, CancellationToken cancellation)
    {
        var digest = new TableDigest();
        await using var entry = await to.Archive.CreateEntry(Restore.EntryOf(to.Table.Name), CompressionLevel.Fastest).OpenAsync(cancellation);
        await using var lines = new StreamWriter(entry, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await foreach (var line in to.Table.LinesAsync(db, cancellation))
        {
            digest.Add(line);
            await lines.WriteLineAsync(line.AsMemory(), cancellation);
        }

        return digest.Of(to.Table.Name);
    }

    private static FileStream OpenNew(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }
}
