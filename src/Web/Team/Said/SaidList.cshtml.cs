using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Said;

/// <summary>What people have said to the lead, what waits for an answer first.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class SaidListModel : StegvisPage
{
    public IReadOnlyList<SaidRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await Db.SaidToLeadAsync(Actor, Aborted);

    public string Day(DateOnly day) => Days.Short(this, day);
}
