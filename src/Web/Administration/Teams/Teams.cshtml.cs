using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Administration.Teams;

/// <summary>The teams and who leads them.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class TeamsModel : StegvisPage
{
    public IReadOnlyList<TeamRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await Db.TeamsAsync(Aborted);
}
