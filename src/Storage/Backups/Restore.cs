using System.IO.Compression;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage.Backups;

/// <summary>
/// Puts a backup into an empty database, of either kind, in one transaction: all of it or nothing. Each row is compared twice, as it is read from
/// the file and as the new database gives it back.
/// </summary>
public static class Restore
{
    /// <summary>Reads and checks what the backup says about itself, before anything is made.</summary>
    public static async Task<BackupManifest> ReadManifestAsync(string path, StorageServices storage, CancellationToken cancellation)
    {
        using var archive = Open(path);
        var manifest = await ManifestAsync(archive, cancellation);
        if (manifest.Format != BackupManifest.CurrentFormat)
        {
            throw new BackupException("OtherFormat");
        }

        if (manifest.KeyFingerprint != storage.Vault.Fingerprint)
        {
            throw new BackupException("OtherKey");
        }

        return manifest.IsSignedBy(storage.Vault) ? manifest : throw new BackupException("Changed", BackupManifest.EntryName);
    }

    /// <summary>The database is migrated and empty.</summary>
    public static async Task ReadAsync(AppDb db, string path, CancellationToken cancellation)
    {
        var manifest = await ReadManifestAsync(path, db.Services, cancellation);
        if (!manifest.Schema.SequenceEqual(Backup.SchemaOf(db), StringComparer.Ordinal))
        {
            throw new BackupException("OtherVersion", manifest.Schema[^1]);
        }

        if (await db.InstallationAsync(cancellation) is not null)
        {
            throw new BackupException("NotEmpty");
        }

        await FillAsync(db, (path, manifest), cancellation);
        await db.CheckKeyAsync(cancellation);
        db.Services.HeadFile?.Write(manifest.HeadSeq, Convert.FromHexString(manifest.HeadHash));
    }

    private static async Task FillAsync(AppDb db, (string Path, BackupManifest Manifest) backup, CancellationToken cancellation)
    {
        using var archive = Open(backup.Path);
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var tables = StoredTable.Of(db);
        foreach (var table in tables.Reverse())
        {
            await table.EmptyAsync(db, cancellation);
        }

        foreach (var table in tables)
        {
            await FillTableAsync(db, (archive, table, Expected(backup.Manifest, table)), cancellation);
        }

        await BackedUpFiles.ReadAsync(db, (archive, backup.Manifest), () => transaction.CommitAsync(cancellation), cancellation);
    }

    internal static string EntryOf(string table) => $"tables/{table}.jsonl";

    private static async Task FillTableAsync(AppDb db, (ZipArchive Archive, StoredTable Table, BackedUpTable Expected) from, CancellationToken cancellation)
    {
        var (read, kept) = (new TableDigest(), new TableDigest());
        try
        {
            var entry = from.Archive.GetEntry(EntryOf(from.Table.Name)) ?? throw new BackupException("Changed", from.Table.Name);
            using var lines = new StreamReader(await entry.OpenAsync(cancellation));
            while (await lines.ReadLineAsync(cancellation) is { } line)
            {
                read.Add(line);
                await from.Table.InsertAsync(db, line, cancellation);
            }
        }
        catch (Exception broken) when (broken is JsonException or InvalidDataException or FormatException)
        {
            throw new BackupException("Changed", from.Table.Name, broken);
        }

        Compare(read, from.Expected, "Changed");
        await foreach (var line in from.Table.LinesAsync(db, cancellation))
        {
            kept.Add(line);
        }

        Compare(kept, from.Expected, "NotTheSame");
    }

    private static void Compare(TableDigest found, BackedUpTable expected, string code)
    {
        if (found.Of(expected.Name) != expected)
        {
            throw new BackupException(code, expected.Name);
        }
    }

    private static BackedUpTable Expected(BackupManifest manifest, StoredTable table) =>
        manifest.Tables.FirstOrDefault(t => t.Name == table.Name) ?? throw new BackupException("Changed", table.Name);

    private static async Task<BackupManifest> ManifestAsync(ZipArchive archive, CancellationToken cancellation)
    {
        try
        {
            var entry = archive.GetEntry(BackupManifest.EntryName) ?? throw new BackupException("NoBackup");
            await using var text = await entry.OpenAsync(cancellation);
            return await JsonSerializer.DeserializeAsync<BackupManifest>(text, cancellationToken: cancellation) ?? throw new BackupException("NoBackup");
        }
        catch (Exception broken) when (broken is JsonException or InvalidDataException)
        {
            throw new BackupException("Changed", BackupManifest.EntryName, broken);
        }
    }

    private static ZipArchive Open(string path)
    {
        try
        {
            return ZipFile.OpenRead(path);
        }
        catch (Exception broken) when (broken is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new BackupException("NoBackup", path, broken);
        }
    }
}
