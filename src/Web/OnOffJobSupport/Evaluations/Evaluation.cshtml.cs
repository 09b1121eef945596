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

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<PlacementEvaluation>(Id, Aborted) is not { } found || found.PlacementId.Value != PlacementId)
        {
            return NotFound();
        }

        Evaluation = found;
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

    private string? Scale(string who, int? number) => number is { } n ? Word($"Scale.{who}.{n}") : null;
}
