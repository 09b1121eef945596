using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework.Outcomes;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Reports.Lead;

/// <summary>The people behind one number: the same condition counts and lists them. The list is recorded before it is shown.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class TeamPeopleModel : StegvisPage
{
    private const int _perPage = 50;

    [FromQuery(Name = "number")]
    public OutcomeNumber Number { get; set; }

    [FromQuery(Name = "period")]
    public string? PeriodCode { get; set; }

    [FromQuery(Name = "p")]
    public int PageNumber { get; set; } = 1;

    public ReportWords Reports => new(Words);

    public OutcomePeriod Period { get; private set; } = OutcomePeriod.All;

    public OutcomeDefinition Definition { get; private set; } = null!;

    public int Pages { get; private set; } = 1;

    public int Total { get; private set; }

    public IReadOnlyList<(NamedCase Person, string Value)> Rows { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!Enum.IsDefined(Number) || Number is OutcomeNumber.WorkplaceShare)
        {
            return NotFound();
        }

        Period = NumbersView.PeriodOf(PeriodCode, Today);
        Definition = OutcomeDefinitions.Of(Number);
        var behind = TeamNumbers.Of(await Db.OutcomesVisibleToAsync(Actor, Aborted), Period, Today).RowsOf(Number).ToDictionary(r => r.Id);
        Total = behind.Count;
        Pages = Math.Max(1, (Total + _perPage - 1) / _perPage);
        PageNumber = Math.Clamp(PageNumber, 1, Pages);
        var named = await Db.NamedAsync(Actor, behind.Keys, Aborted);
        Rows = [.. named.Skip((PageNumber - 1) * _perPage).Take(_perPage).Select(n => (n, NumberWords.Of(Reports, behind[n.Id], Number)))];
        await Db.RecordListAsync(Actor, [.. Rows.Select(r => r.Person.Id)], Aborted);
        return Page();
    }
}
