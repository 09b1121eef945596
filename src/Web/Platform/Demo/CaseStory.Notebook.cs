using Stegvis.People;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>What the person has written in their notebook, shared with the specialist or not.</summary>
    public void InNotebook(DateOnly day, NotebookKind kind, string text, bool shared = false)
    {
        var id = Guid.CreateVersion7(At(day, 18));
        Act(At(day, 18), Person ?? Worker.Actor, (shared ? Acts.NotebookShared : Acts.NotebookWritten, id), moment =>
        {
            var note = NotebookNote.Write(id, Id, new NotebookFacts { Kind = kind, Text = text }, moment.Stamp);
            note.Share(shared, moment.Today);
            moment.Keep(note);
        });
    }
}
