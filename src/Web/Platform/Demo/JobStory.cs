using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;

namespace Stegvis.Web.Platform.Demo;

/// <summary>One job within a story, with the tasks that follow from it.</summary>
internal sealed class JobStory(Workplace workplace, PlacementId id, PlacementFacts facts)
{
    private readonly Dictionary<TaskKind, CaseTask> _tasks = [];
    private Placement? _placement;

    public Workplace Workplace { get; } = workplace;

    public PlacementId Id { get; } = id;

    public DateOnly StartsOn { get; } = facts.StartsOn!.Value;

    public void Agree(Moment moment, CaseId caseId)
    {
        _placement = Placement.Agree(Id, caseId, (Workplace.Id, facts), moment.Stamp);
        moment.Keep(_placement);
        foreach (var (kind, due) in StartOfJob.Tasks(facts))
        {
            _tasks[kind] = CaseTask.Of(kind, caseId, (Id.Value, due), moment.Stamp);
            moment.Keep(_tasks[kind]);
        }
    }

    /// <summary>A contact on or after the first day is the first-day contact (T.09).</summary>
    public void MetOn(Moment moment, DateOnly day)
    {
        if (_tasks[TaskKind.FirstDayContact] is { DoneOn: null } task && task.Due <= day)
        {
            moment.Changing(task).Done(day);
        }
    }

    public void Evaluate(Moment moment, Guid evaluation, (CaseId Case, EvaluationFacts Facts) held)
    {
        moment.Keep(PlacementEvaluation.Hold(evaluation, (held.Case, Id), held.Facts, moment.Stamp));
        if (_tasks[TaskKind.FirstEvaluation] is { DoneOn: null } task)
        {
            moment.Changing(task).Done(held.Facts.HeldOn!.Value);
        }
    }

    public void End(Moment moment, CaseId caseId, EndingFacts ending)
    {
        moment.Changing(_placement!).End(ending.LastDay!.Value);
        moment.Keep(PlacementEnding.Of(Guid.CreateVersion7(moment.Stamp.At), (caseId, Id), ending, moment.Stamp));
        foreach (var task in _tasks.Values.Where(t => t.DoneOn is null))
        {
            moment.Changing(task).TakeBack(ending.LastDay.Value);
        }
    }
}
