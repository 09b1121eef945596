using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework.Outcomes;
using Stegvis.Casework.Outcomes.Publishing;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.Commissioner;

/// <summary>The service in numbers for those who may not see its people: finished half-years, large groups, multiples of five (decision 0023).</summary>
[Requires<SeeServiceNumbers>, ReadsNobody]
public sealed class ServiceNumbersModel : StegvisPage
{
    private const int _mostPeriods = 8;

    [FromQuery(Name = "period")]
    public string? PeriodCode { get; set; }

    [FromQuery(Name = "team")]
    public Guid? TeamCode { get; set; }

    public ReportWords Reports => new(Words);

    public PublishedNumbers Numbers { get; private set; } = null!;

    public TeamId? Team { get; private set; }

    public IReadOnlyList<SelectListItem> Periods { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];

    public bool HasNothing => Numbers.Splits.All(s => s.Of(Team).Count == 0);

    public async Task<IActionResult> OnGetAsync()
    {
        var periods = PublishedNumbers.Periods(Today, _mostPeriods);
        var period = periods.FirstOrDefault(p => p.Code == PeriodCode) ?? periods[0];
        if (await Db.PublishedAsync(Actor, period, Aborted) is not { } numbers)
        {
            return NotFound();
        }

        var teams = await Db.TeamsAsync(Aborted);
        Numbers = numbers;
        Team = teams.Find(t => t.Id.Value == TeamCode)?.Id;
        Periods = [.. periods.Select(p => new SelectListItem(Reports.Period(p), p.Code))];
        Teams = [.. teams.Select(t => new SelectListItem(t.Name, t.Id.Value.ToString()))];
        return Page();
    }

    public string Question(Split split) =>
        split.Number is OutcomeNumber.Retention ? Word("Split.Retention", Reports.Months(split.Months)) : Word(split.Number);

    public string Class(Split split, int index) => Word($"Split.{split.Number}.{index}", split.Number is OutcomeNumber.HoursPerWeek ? PublishedNumbers.ManyHours : PublishedNumbers.SoonDays);

    /// <summary>Of the numbers shown, never of those behind them.</summary>
    public string Share(IReadOnlyList<int> shown, int index) => shown.Count < 2 ? "" : Reports.Percent(shown[index], shown.Sum());
}
