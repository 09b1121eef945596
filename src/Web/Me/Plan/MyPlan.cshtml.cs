using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Casework.Plan.Lines;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Plan;

/// <summary>My plan in my own words, with one tap for what I have done.</summary>
[Requires<OwnCase>, Reads("M2.38")]
public sealed class MyPlanModel(CarryOutPlanLine carryOut) : StegvisPage
{
    private const int _most = 100;

    public IReadOnlyList<PlanLine> Ahead { get; private set; } = [];

    public IReadOnlyList<PlanLine> Done { get; private set; } = [];

    public async Task OnGetAsync()
    {
        var lines = await Case.Records<PlanLine>().Where(l => l.TakenOutAt == null).OrderByDescending(l => l.CreatedAt).Take(_most).ListAsync(Aborted);
        Ahead = [.. lines.Where(l => l.Facts.CarriedOutOn is null).OrderBy(l => l.Facts.Due ?? DateOnly.MaxValue)];
        Done = [.. lines.Where(l => l.Facts.CarriedOutOn is not null).OrderByDescending(l => l.Facts.CarriedOutOn)];
    }

    public Task<IActionResult> OnPostDoneAsync(Guid line) => MarkAsync(line, new LineResult { On = Today });

    public Task<IActionResult> OnPostNotDoneAsync(Guid line) => MarkAsync(line, null);

    public string Day(DateOnly day) => Casework.Days.Relative(this, day);

    /// <summary>How, who and when, as far as they are said.</summary>
    public IEnumerable<string> PartsOf(PlanLine line)
    {
        var (how, who, due) = (line.Facts.How, line.Facts.Who, line.Facts.Due);
        string?[] parts = [how, string.IsNullOrEmpty(who) ? null : Word("MyPlan.Who", who), due is { } day ? Word("MyPlan.When", Day(day)) : null];
        return parts.Where(p => !string.IsNullOrEmpty(p)).Select(p => p!);
    }

    private async Task<IActionResult> MarkAsync(Guid line, LineResult? result)
    {
        try
        {
            return (await carryOut.ExecuteAsync(Case, (line, null), result, Aborted)).Succeeded ? Redirect("/me/plan") : NotFound();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect("/me/plan");
        }
    }
}
