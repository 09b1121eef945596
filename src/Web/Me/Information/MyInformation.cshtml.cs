using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Information;

/// <summary>What they have explained to me, and the sheet to read once more.</summary>
[Requires<OwnCase>, Reads("M1.31")]
public sealed class MyInformationModel : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<InformationPack> Packs { get; private set; } = [];

    public async Task OnGetAsync() =>
        Packs = await Case.Records<InformationPack>().OrderByDescending(p => p.Facts.GivenOn).Take(_most).ListAsync(Aborted);

    public string Day(InformationPack pack) => pack.Facts.GivenOn is { } day ? Days.Long(day) : "–";

    public string By(InformationPack pack) => string.IsNullOrWhiteSpace(pack.Facts.GivenBy)
        ? string.Join(", ", pack.Facts.Formats.Select(f => Word(f)))
        : Word("MyInformation.By", pack.Facts.GivenBy, string.Join(", ", pack.Facts.Formats.Select(f => Word(f))));
}
