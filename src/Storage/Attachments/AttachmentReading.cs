using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Storage.Access;

namespace Stegvis.Storage.Attachments;

/// <summary>Seals the bytes of an attachment with the key of the person it is about, and opens them again for whoever may see its row.</summary>
public static class AttachmentReading
{
    /// <summary>Writes the file and tells where it lies; the row comes after.</summary>
    public static async Task<string> WriteFileAsync(this AppDb db, CaseView view, ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        var owner = view.Case.PersonId.Value;
        var key = await db.PersonKeys.AsNoTracking().FirstAsync(k => k.Owner == owner, cancellation);
        return await FilesOf(db).WriteAsync(db.Services.Vault.SealFor(owner, key.Wrapped, bytes.Span), cancellation);
    }

    /// <summary>Null when the file or the person's key is gone: then nobody reads it again.</summary>
    public static async Task<byte[]?> ReadFileAsync(this AppDb db, CaseView view, Attachment attachment, CancellationToken cancellation)
    {
        var owner = view.Case.PersonId.Value;
        if (await db.PersonKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Owner == owner, cancellation) is not { } key)
        {
            return null;
        }

        return await FilesOf(db).ReadAsync(attachment.Hash, cancellation) is { } bytes ? db.Services.Vault.OpenFor(owner, key.Wrapped, bytes) : null;
    }

    /// <summary>After its row is gone, or was never written.</summary>
    public static void DeleteFile(this AppDb db, string hash) => FilesOf(db).Delete(hash);

    private static SealedFiles FilesOf(AppDb db) => db.Services.Files ?? throw new InvalidOperationException("This installation has no place for files.");
}
