using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>What we have explained, in which forms, and whether we did it well enough.</summary>
[Requires<ReadCase>, Reads("M1.31")]
public sealed class InformationModel : StegvisPage
{
    public InformationView View { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync() => View = await InformationView.OfAsync(this, Aborted);
}
