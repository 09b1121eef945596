using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>The person's words beside a note (C.013). Staff can answer in a note of their own; nobody but the writer changes or removes this.</summary>
public sealed class NoteComment : CaseRecord
{
    private NoteComment()
    {
    }

    public Guid NoteId { get; private init; }

    [Field("C.013", "P W L")]
    public string Text { get; private init; } = "";

    public static NoteComment By(Guid id, ContactNote note, string text, Stamp stamp) =>
        new() { Id = id, CaseId = note.CaseId, NoteId = note.Id, Text = text, CreatedAt = stamp.At, CreatedBy = stamp.By };
}
