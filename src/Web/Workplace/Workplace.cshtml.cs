using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Workplace;

/// <summary>
/// The one page of the employer's contact and the mentor: what we agreed at work, when we meet, whom to call. Everything on it has passed
/// the lens; the page itself adds nothing about the person.
/// </summary>
[Requires<SeeWorkplace>, Reads("workplace")]
public sealed class WorkplaceModel(SayItWentWell wentWell, AskForCall call) : StegvisPage
{
    [BindProperty]
    public Guid RecordId { get; set; }

    [BindProperty, StringLength(500)]
    public string? Comment { get; set; }

    [FromQuery(Name = "done")]
    public string? Done { get; set; }

    public Placement? Placement { get; private set; }

    public IReadOnlyList<PlanLine> Lines { get; private set; } = [];

    public IReadOnlyList<ContactNote> Notes { get; private set; } = [];

    public IReadOnlyList<PlacementEvaluation> Evaluations { get; private set; } = [];

    /// <summary>How the person wants to be presented here, in the words agreed. What is not said is not here to be read.</summary>
    public string? WhatWeSay { get; private set; }

    public Meeting? NextMeeting { get; private set; }

    public SeatHolder? Coach { get; private set; }

    /// <summary>The name the person goes by here; null where nobody has let this reader know it.</summary>
    public string? Name { get; private set; }

    public string Thanks => Done switch
    {
        "well" => Word("Workplace.ThanksWell"),
        "call" => Coach is { } coach ? Word("Workplace.ThanksCallWho", coach.Name) : Word("Workplace.ThanksCall"),
        _ => "",
    };

    public async Task OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        await LoadAsync();
    }

    public Task<IActionResult> OnPostWellAsync() => SayAsync("Workplace.SaidWell", "well", word => wentWell.ExecuteAsync(Case, word, Aborted));

    public Task<IActionResult> OnPostCallAsync() => SayAsync("Workplace.SaidCall", "call", word => call.ExecuteAsync(Case, word, Aborted));

    /// <summary>The terms this reader may see, each with its name; none for the mentor.</summary>
    public IEnumerable<(string Name, string Value)> Terms()
    {
        if (Placement?.Facts is not { } facts)
        {
            return [];
        }

        (string Key, string? Value)[] all =
        [
            ("Tasks", facts.Tasks), ("HoursPerWeek", facts.HoursPerWeek?.ToString("0.##", CultureInfo.CurrentCulture)), ("DaysAndTimes", facts.DaysAndTimes),
            ("Pay", facts.Pay is { } pay ? Word(pay) : null), ("Wage", facts.Wage), ("SpecialTermsBasis", facts.SpecialTermsBasis),
            ("Contract", facts.Contract is { } contract ? Word(contract) : null), ("StartsOn", Day(facts.StartsOn)), ("EndsOn", Day(facts.EndsOn)),
            ("Support", facts.Support), ("PersonalNeeds", facts.PersonalNeeds),
        ];
        return all.Where(t => !string.IsNullOrWhiteSpace(t.Value)).Select(t => (Word("Workplace." + t.Key), t.Value!));
    }

    /// <summary>What may be read of one evaluation, each part with its name.</summary>
    public IEnumerable<(string Name, string Value)> Parts(PlacementEvaluation evaluation)
    {
        var facts = evaluation.Facts;
        (string Key, string? Value)[] all =
        [
            ("SharedWithEmployer", facts.SharedWithEmployer), ("EmployerSays", facts.EmployerSays), ("WhatShouldChange", facts.WhatShouldChange),
            ("SupportStillNeeded", facts.SupportStillNeeded), ("NextOn", Day(facts.NextOn)),
        ];
        return all.Where(p => !string.IsNullOrWhiteSpace(p.Value)).Select(p => (Word("Workplace." + p.Key), p.Value!));
    }

    private async Task<IActionResult> SayAsync<TRecord>(string key, string done, Func<WorkplaceWord, Task<Result<TRecord>>> say)
    {
        if (!ModelState.IsValid || RecordId == default)
        {
            await LoadAsync();
            return Refused();
        }

        var who = Visitor.DisplayName;
        var text = string.IsNullOrWhiteSpace(Comment) ? Word(key, who) : Word(key + "Comment", who, Comment.Trim());
        try
        {
            await say(new WorkplaceWord(RecordId, who, text));
        }
        catch (AlreadySavedException)
        {
            return Redirect($"/workplace?done={done}");
        }

        return Redirect($"/workplace?done={done}");
    }

    private async Task LoadAsync()
    {
        Placement = await Case.Records<Placement>().FirstAsync(Aborted);
        Lines = await Case.Records<PlanLine>().OrderBy(l => l.Facts.EvaluateOn).Take(50).ListAsync(Aborted);
        Notes = await Case.Records<ContactNote>().OrderByDescending(n => n.CreatedAt).Take(10).ListAsync(Aborted);
        Evaluations = await Case.Records<PlacementEvaluation>().OrderByDescending(e => e.CreatedAt).Take(5).ListAsync(Aborted);
        WhatWeSay = (await Case.Records<DisclosureDecision>().FirstAsync(Aborted))?.Facts.WhatWeSay;
        NextMeeting = await Case.Records<Meeting>().Where(m => m.Outcome == MeetingOutcome.Planned && m.StartsAt >= Db.Now).OrderBy(m => m.StartsAt).FirstAsync(Aborted);
        var holders = await Db.HoldersOfAsync(Case.Case, Aborted);
        Coach = holders.Find(h => h.Role is SeatRole.Specialist) ?? holders.Find(h => h.Role is SeatRole.Deputy);
        Name = Case.Name is { Length: > 0 } name ? name : holders.Find(h => h.Role is SeatRole.Person)?.Name;
    }

    private static string? Day(DateOnly? day) => day is { } set ? Days.Long(set) : null;
}
