using Stegvis.People;
using Stegvis.Web.People.Safety;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    /// <summary>What the person told, for the specialist alone.</summary>
    public void Locked(DateOnly day, LockedNoteFacts facts) => Lock(day, LockedKind.Note, facts);

    public void Locked(DateOnly day, SafetyPlanFacts facts) => Lock(day, LockedKind.SafetyPlan, facts);

    private void Lock<TFacts>(DateOnly day, LockedKind kind, TFacts facts)
    {
        var id = Guid.CreateVersion7(At(day, 15));
        Act(At(day, 15), Worker.Actor, (Acts.LockedNoteWritten, id), moment =>
            moment.Keep(LockedNote.Write(id, Id, new LockedText(kind, [], OpenedNote.Seal(facts, moment.Db.Services.Vault)), moment.Stamp)));
    }
}
