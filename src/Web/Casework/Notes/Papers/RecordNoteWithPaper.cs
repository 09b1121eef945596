using Stegvis.Casework;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Casework.Attachments;

namespace Stegvis.Web.Casework.Notes.Papers;

/// <summary>A note and the paper that hangs on it: both or neither, each with an act of its own.</summary>
public sealed class RecordNoteWithPaper(AppDb db, RecordContactNote record, AddAttachment add)
{
    public async Task<Result<ContactNote>> ExecuteAsync(CaseView @case, NoteToRecord note, AttachmentToAdd paper, CancellationToken cancellation)
    {
        if (AddAttachment.WhyNot(paper.Bytes) is { } refusal)
        {
            return refusal;
        }

        Result<ContactNote> recorded = default;
        await db.TogetherAsync(
            async () =>
            {
                recorded = await record.ExecuteAsync(@case, note, cancellation);
                await add.ExecuteAsync(@case, paper with { Note = note.Id }, cancellation);
            },
            cancellation);
        return recorded;
    }
}
