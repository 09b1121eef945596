using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Casework;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>One job: what was agreed, whether it is an SE job and why, and what comes next.</summary>
[Requires<ReadCase>, Reads("M4.37")]
public sealed class PlacementModel : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromQuery(Name = "saved")]
    public bool JustSaved { get; set; }

    public Placement Placement { get; private set; } = null!;

    public string Employer { get; private set; } = "";

    public Verdict Verdict { get; private set; } = null!;

    public IReadOnlyList<CaseTask> Tasks { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public bool MayEnd => MayWork && Placement.EndedOn is null;

    public string Root => $"/cases/{Case.Id.Value}/placements/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<Placement>(Id, Aborted) is not { } placement)
        {
            return NotFound();
        }

        Placement = placement;
        Verdict = Verdict.Of(this, placement.Facts);
        Employer = Whereabouts.NotShown(this) ?? (await Db.EmployerNamesAsync([placement.EmployerId], Aborted)).GetValueOrDefault(placement.EmployerId, "");
        Tasks = await Case.Records<CaseTask>().Where(t => t.SubjectId == Id).OrderBy(t => t.Due).ListAsync(Aborted);
        return Page();
    }

    /// <summary>The terms that are filled in, each with its name.</summary>
    public IEnumerable<(string Name, string Value)> Terms()
    {
        var facts = Placement.Facts;
        (string Key, string? Value)[] all =
        [
            ("JobTitle", facts.JobTitle), ("Tasks", facts.Tasks), ("HoursPerWeek", facts.HoursPerWeek?.ToString("0.##", CultureInfo.CurrentCulture)),
            ("DaysAndTimes", Whereabouts.NotShown(this) ?? facts.DaysAndTimes), ("Pay", Of(facts.Pay)), ("Wage", facts.Wage), ("SpecialTermsBasis", facts.SpecialTermsBasis),
            ("Contract", Of(facts.Contract)), ("StartsOn", Of(facts.StartsOn)), ("EndsOn", Of(facts.EndsOn)), ("Setting", Of(facts.Setting)),
            ("SameConditionsAsColleagues", Of(facts.SameConditionsAsColleagues)), ("SupportHasTimeLimit", Of(facts.SupportHasTimeLimit)),
            ("ContractSigned", Of(facts.ContractSigned)), ("Support", facts.Support), ("PersonalNeeds", facts.PersonalNeeds),
        ];
        return all.Where(t => !string.IsNullOrWhiteSpace(t.Value)).Select(t => (Word("Agree." + t.Key), t.Value!));
    }

    private string? Of(Enum? coded) => coded is null ? null : Word(coded);

    private static string? Of(DateOnly? day) => day is { } set ? Days.Long(set) : null;

    private string Of(bool yes) => Word(yes ? "Yes" : "No");
}
