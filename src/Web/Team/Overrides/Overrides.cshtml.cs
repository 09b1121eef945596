using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework.SetAside;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Overrides;

/// <summary>What the team has set aside with a reason, by reference. It is for learning what does not fit, not for counting anybody.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class OverridesModel : StegvisPage
{
    private const int _perPage = 50;

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public IReadOnlyList<Override> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Pages = Math.Max(1, (await Db.CountOverridesAsync(Actor, Aborted) + _perPage - 1) / _perPage);
        Number = Math.Clamp(Number, 1, Pages);
        Rows = await Db.OverridesAsync(Actor, ((Number - 1) * _perPage, _perPage), Aborted);
    }

    public string NameOf(Override row) => Words.Find(typeof(SetAsideModel), "Rule." + row.Rule) ?? row.Rule;

    public string Day(Override row) => Casework.Days.Short(this, row.On);
}
