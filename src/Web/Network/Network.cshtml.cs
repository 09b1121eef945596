using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Network;

/// <summary>What one person has chosen to share with this partner: the consent itself and what it opens. Nothing else, not even counts.</summary>
[Requires<SeeNetwork>, Reads("network")]
public sealed class NetworkModel : StegvisPage
{
    public string Name { get; private set; } = "";

    public IReadOnlyList<SharedLine> Consent { get; private set; } = [];

    public IReadOnlyList<SharedPart> Shared { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Name = await Db.SignatureOfAsync(Case, Aborted) ?? Word("Network.SomeOne");
        if (Actor.Consent is { } id && await Case.FindAsync<Consent>(id.Value, Aborted) is { } consent)
        {
            Consent = SharedContent.LinesOf(this, Case.Lens, consent, consent.Facts);
        }

        Shared = await SharedContent.OfAsync(this, Case, Aborted);
    }
}
