using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Pauses;

/// <summary>The specialist writes down that the person wants a pause, sees to it again, or goes on with them.</summary>
[Requires<ReadCase>, Reads("M0.81")]
public sealed class PauseModel(PauseCase pause, ResumeCase resume) : PauseForm(pause, resume)
{
    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    protected override string After => $"/cases/{Case.Id.Value}";

    protected override bool MayAnswer => MayWork;
}
