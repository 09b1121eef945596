using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>The person's words beside a note or another record of theirs (C.013). Staff can answer in a note of their own; nobody but the writer changes or removes this.</summary>
public sealed class NoteComment : CaseRecord
{
    private NoteComment()
    {
    }

    /// <summary>The record the words stand beside.</summary>
    public Guid NoteId { get; private init; }

    [Field("C.013", "P W L")]
    public string Text { get; private init; } = "";

    public static NoteComment By(Guid id, CaseRecord beside, string text, Stamp stamp) =>
        new() { Id = id, CaseId = beside.CaseId, NoteId = beside.Id, Text = text, CreatedAt = stamp.At, CreatedBy = stamp.By };
}
