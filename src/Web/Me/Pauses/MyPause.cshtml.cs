using Stegvis.People;
using Stegvis.Web.Casework.Pauses;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Pauses;

/// <summary>The person takes a pause, and goes on, by themself. No reason is needed and nobody has to approve.</summary>
[Requires<OwnCase>, Reads("M0.81")]
public sealed class MyPauseModel(PauseCase pause, ResumeCase resume) : PauseForm(pause, resume)
{
    protected override string After => "/me";
}
