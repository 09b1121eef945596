using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;

namespace Stegvis.Storage.Backups;

/// <summary>
/// The sealed papers and pictures of a backup, each under its hash and compared with it both ways. They stay sealed: the backup opens none.
/// </summary>
internal static class BackedUpFiles
{
    public static async Task<(IReadOnlyList<string> Kept, IReadOnlyList<string> Missing)> WriteAsync(AppDb db, ZipArchive archive, CancellationToken cancellation)
    {
        var (kept, missing) = (new List<string>(), new List<string>());
        var hashes = await db.Set<Attachment>().Where(a => a.RemovedAt == null).Select(a => a.Hash).Distinct().Order().ToListAsync(cancellation);
        foreach (var hash in hashes)
        {
            if (db.Services.Files is { } files && await files.ReadAsync(hash, cancellation) is { } bytes)
            {
                await using var entry = await archive.CreateEntry(EntryOf(hash), CompressionLevel.NoCompression).OpenAsync(cancellation);
                await entry.WriteAsync(bytes, cancellation);
                kept.Add(hash);
            }
            else
            {
                missing.Add(hash);
            }
        }

        return (kept, missing);
    }

    /// <summary>Puts the files in their place before the rows that name them are there for good; takes them away again when that fails.</summary>
    public static async Task ReadAsync(AppDb db, (ZipArchive Archive, BackupManifest Manifest) from, Func<Task> commit, CancellationToken cancellation)
    {
        var written = new List<string>();
        try
        {
            foreach (var hash in from.Manifest.Files)
            {
                written.Add(await CopyAsync(db, from.Archive, hash, cancellation));
            }

            await commit();
        }
        catch
        {
            written.ForEach(hash => db.Services.Files?.Delete(hash));
            throw;
        }
    }

    private static string EntryOf(string hash) => $"attachments/{hash}";

    private static async Task<string> CopyAsync(AppDb db, ZipArchive archive, string hash, CancellationToken cancellation)
    {
        var entry = archive.GetEntry(EntryOf(hash)) ?? throw new BackupException("Changed", EntryOf(hash));
        using var bytes = new MemoryStream();
        try
        {
            await using var file = await entry.OpenAsync(cancellation);
            await file.CopyToAsync(bytes, cancellation);
        }
        catch (InvalidDataException broken)
        {
            throw new BackupException("Changed", EntryOf(hash), broken);
        }

        var whole = bytes.ToArray();
        return Attachments.SealedFiles.HashOf(whole) == hash && db.Services.Files is { } files
            ? await files.WriteAsync(whole, cancellation)
            : throw new BackupException("Changed", EntryOf(hash));
    }
}
