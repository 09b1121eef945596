using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>What a card does not open, and how to do it instead. Nothing was saved.</summary>
[Requires<BeSignedIn>, ReadsNobody]
public sealed class AnotherWayModel : StegvisPage
{
    public string Home => SeatHome.Of(Actor.Role);
}
