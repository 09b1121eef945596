using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.Lead;

/// <summary>The lead's numbers: the team's outcomes in one period, and the time its workers spend at workplaces. Counts only; each opens to its people.</summary>
[Requires<LeadTeam>, ReadsNobody]
public sealed class TeamNumbersModel : StegvisPage
{
    [FromQuery(Name = "period")]
    public string? PeriodCode { get; set; }

    public string TeamName { get; private set; } = "";

    public NumbersView View { get; private set; } = null!;

    public IReadOnlyList<WorkerLine> Workers { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var period = NumbersView.PeriodOf(PeriodCode, Today);
        TeamName = (await Db.FindTeamAsync(Actor.Team ?? default, Aborted))?.Name ?? "";
        var team = await Db.TeamFactsAsync(Actor, Aborted);
        View = NumbersView.Of(new ReportWords(Words), (team.Outcomes, team.In(period, Today)), (period, Today, "/team/numbers/people"));
        Workers = await Db.WorkersOfAsync(team, period, Aborted);
    }
}
