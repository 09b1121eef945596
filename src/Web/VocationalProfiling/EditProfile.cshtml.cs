using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>The profile written together with the person, in the person's words.</summary>
[Requires<WorkOnCase>, Reads("M2.30")]
public sealed class EditProfileModel(ChangeProfile change) : ProfileFormPage(change)
{
    protected override string AfterUrl => $"/cases/{Case.Id.Value}/profile";
}
