using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Attachments;
using Stegvis.Web.Casework.Attachments.Content;

namespace Stegvis.Web.Casework.Attachments;

/// <summary>A paper about to be added: its facts and its bytes as they came.</summary>
public sealed record AttachmentToAdd(Guid Id, AttachmentFacts Facts, byte[] Bytes)
{
    /// <summary>The note it hangs on.</summary>
    public Guid? Note { get; init; }
}

/// <summary>
/// Takes a paper, picture or sound in: known by its content, rid of what it need not tell, sealed with the person's key, and on the disk before
/// its row is written.
/// </summary>
public sealed class AddAttachment(AppDb db)
{
    public const int LargestMegabytes = 20;

    public const int Largest = LargestMegabytes * 1024 * 1024;

    public async Task<Result<Attachment>> ExecuteAsync(CaseView @case, AttachmentToAdd paper, CancellationToken cancellation)
    {
        if (Prepare(paper.Bytes) is var ready && ready.Refusal is { } refusal)
        {
            return refusal;
        }

        var (type, bytes) = ready.Value;
        var hash = await db.WriteFileAsync(@case, bytes, cancellation);
        try
        {
            var file = new StoredFile(type, bytes.Length, hash) { Note = paper.Note };
            var added = Attachment.Add(paper.Id, @case.Id, (paper.Facts, file), new Stamp(@case.Actor.Account, db.Now));
            db.Keep(added);
            await db.SaveAsync(@case.Did(Acts.AttachmentAdded, added.Id), cancellation);
            return added;
        }
        catch
        {
            db.DeleteFile(hash);
            throw;
        }
    }

    /// <summary>Why a file is not taken, before anything is written with it.</summary>
    public static Refusal? WhyNot(byte[] bytes) => Prepare(bytes).Refusal;

    private static Result<(AttachmentType Type, byte[] Bytes)> Prepare(byte[] bytes)
    {
        if (bytes.Length > Largest)
        {
            return new Refusal("FileTooLarge", "C.219");
        }

        if (FileContent.TypeOf(bytes) is not { } type)
        {
            return new Refusal("FileNotTaken", "C.219");
        }

        try
        {
            return (type, FileContent.Cleaned(type, bytes));
        }
        catch (BrokenContentException)
        {
            return new Refusal("FileBroken", "C.219");
        }
    }
}
