using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework.Outcomes;
using Stegvis.People;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.Own;

/// <summary>A worker's own numbers: the outcomes of the people they follow, and their own time at workplaces.</summary>
[Requires<WorkOnCase>, ReadsNobody]
public sealed class OwnNumbersModel : StegvisPage
{
    [FromQuery(Name = "period")]
    public string? PeriodCode { get; set; }

    public NumbersView View { get; private set; } = null!;

    public WorkplaceTime Time { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        var period = NumbersView.PeriodOf(PeriodCode, Today);
        var own = await Db.OutcomesVisibleToAsync(Actor, Aborted);
        View = NumbersView.Of(new ReportWords(Words), (own, TeamNumbers.Of(own, period, Today)), (period, Today, null));
        Time = await Db.OwnWorkplaceTimeAsync(Actor, period, Aborted);
    }
}
