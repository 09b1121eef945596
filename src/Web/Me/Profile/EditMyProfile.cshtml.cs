using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.VocationalProfiling;

namespace Stegvis.Web.Me.Profile;

/// <summary>My own words in my own profile.</summary>
[Requires<OwnCase>, Reads("M2.30")]
public sealed class EditMyProfileModel(ChangeProfile change) : ProfileFormPage(change)
{
    protected override string AfterUrl => "/me/profile";
}
