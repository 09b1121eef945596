using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Unmet;

/// <summary>Needs that time or money leaves unmet, the oldest first. None of them has closed a case.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class UnmetListModel : StegvisPage
{
    public IReadOnlyList<UnmetRow> Rows { get; private set; } = [];

    public async Task OnGetAsync() => Rows = await Db.UnmetNeedsAsync(Actor, Aborted);

    public string Day(DateOnly day) => Days.Short(this, day);
}
