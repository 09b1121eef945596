using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>What a paper is to the person; the newest of a kind stands first among their papers.</summary>
public enum AttachmentKind
{
    CurriculumVitae,
    Certificate,
    Agreement,
    Plan,
    Picture,
    Sound,
    Other,
}

/// <summary>What a file is by its content. Nothing else is taken in.</summary>
public enum AttachmentType
{
    Pdf,
    Jpeg,
    Png,
    WebP,
    M4a,
    Mp3,
    Ogg,
    Wav,
}

/// <summary>
/// A paper, picture or sound of the person's with its hash, size and type. The bytes lie sealed with the person's own key
/// outside the database, under the hash of the sealed bytes; without that key nobody reads them again.
/// </summary>
public sealed class Attachment : CaseRecord, IHasFacts<AttachmentFacts>
{
    private Attachment()
    {
    }

    public AttachmentFacts Facts { get; private set; } = new();

    public AttachmentType Type { get; private init; }

    /// <summary>Bytes, before they were sealed.</summary>
    public int Size { get; private init; }

    public string Hash { get; private init; } = "";

    /// <summary>The note it hangs on; whoever reads the note reads it.</summary>
    public Guid? NoteId { get; private init; }

    public DateTimeOffset? RemovedAt { get; private set; }

    public static Attachment Add(Guid id, CaseId caseId, (AttachmentFacts Facts, StoredFile File) what, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Facts = what.Facts,
        Type = what.File.Type,
        Size = what.File.Size,
        Hash = what.File.Hash,
        NoteId = what.File.Note,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Remove(DateTimeOffset now) => RemovedAt ??= now;
}

/// <summary>A file that lies sealed in its place.</summary>
public sealed record StoredFile(AttachmentType Type, int Size, string Hash)
{
    public Guid? Note { get; init; }
}

public sealed record AttachmentFacts
{
    [Field("Attachment.Name", "P W L"), Required, StringLength(120)]
    public string Name { get; init; } = "";

    [Field("Attachment.Kind", "P W L"), Required]
    public AttachmentKind? Kind { get; init; }
}
