using Microsoft.AspNetCore.Mvc;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.OnOffJobSupport.Evaluations;

/// <summary>One evaluation: both voices, and apart from them what the workplace reads.</summary>
[Requires<ReadCase>, Reads("M5.38")]
public sealed class EvaluationModel : StegvisPage
{
    [FromRoute]
    public Guid PlacementId { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public PlacementEvaluation Evaluation { get; private set; } = null!;

    /// <summary>The phase, when it is another than before this look: the plan is gone through again (M0.99).</summary>
    public SupportPhase? PhaseMoved { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<PlacementEvaluation>(Id, Aborted) is not { } found || found.PlacementId.Value != PlacementId)
        {
            return NotFound();
        }

        Evaluation = found;
        PhaseMoved = await PhaseMovedAsync(found);
        return Page();
    }

    public IEnumerable<(string Name, string Value)> Facts()
    {
        var facts = Evaluation.Facts;
        (string Key, string? Value)[] all =
        [
            ("Participants", facts.Participants), ("PersonScale", Scale("Person", facts.PersonScale)), ("PersonSays", facts.PersonSays),
            ("EmployerScale", Scale("Employer", facts.EmployerScale)), ("EmployerSays", facts.EmployerSays),
            ("GoalsReached", facts.GoalsReached is { } reached ? Word(reached) : null), ("WhatShouldChange", facts.WhatShouldChange),
            ("SupportStillNeeded", facts.SupportStillNeeded), ("Phase", facts.Phase is { } phase ? Word(phase) : null), ("Concerns", facts.Concerns),
            ("NextOn", facts.NextOn is { } next ? Days.Long(next) : null),
        ];
        return all.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (Word("Evaluate." + f.Key), f.Value!));
    }

    private async Task<SupportPhase?> PhaseMovedAsync(PlacementEvaluation look)
    {
        var before = await Case.Records<PlacementEvaluation>()
            .Where(e => e.PlacementId == look.PlacementId && e.Facts.HeldOn < look.Facts.HeldOn).OrderBy(e => e.Facts.HeldOn).Take(100).ListAsync(Aborted);
        return look.Facts.Phase is { } phase && phase != PhaseOfJob.Of(null, before.Select(e => e.Facts)).Phase ? phase : null;
    }

    private string? Scale(string who, int? number) => number is { } n ? Word($"Scale.{who}.{n}") : null;
}
