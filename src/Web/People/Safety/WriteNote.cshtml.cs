using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Safety;

/// <summary>A note only those named on it can open (MA10.05).</summary>
[Requires<WorkOnCase>, Reads("MA10.05")]
public sealed class WriteNoteModel(WriteLocked write) : LockedForm<LockedNoteFacts>(write, LockedKind.Note)
{
    protected override LockedNoteFacts? WordsIn(OpenedNote opened) => opened.Words;
}
