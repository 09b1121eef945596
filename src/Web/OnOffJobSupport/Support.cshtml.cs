using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.OnOffJobSupport;

/// <summary>Step 5 on one page (M5.30): the job, the support in it and around it, the next look together. Open from day one of a practice.</summary>
[Requires<ReadCase>, Reads("M5.30")]
public sealed class SupportModel : StegvisPage
{
    public IReadOnlyList<Job> Jobs { get; private set; } = [];

    public IReadOnlyList<Job> Earlier { get; private set; } = [];

    public IReadOnlyList<PlanLine> Lines { get; private set; } = [];

    public IReadOnlyList<PlacementEvaluation> Evaluations { get; private set; } = [];

    public ILookup<Guid, CaseTask> Tasks { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public string Root => $"/cases/{Case.Id.Value}";

    /// <summary>The one job of the present, if there is exactly one: its evaluation is the page's main way on.</summary>
    public Job? OnlyJob => Jobs.Count == 1 ? Jobs[0] : null;

    public async Task OnGetAsync()
    {
        var all = await Job.AllOfAsync(Db, Case, Aborted);
        Jobs = [.. all.Where(j => j.GoesOn(Today))];
        Earlier = [.. all.Where(j => !j.GoesOn(Today))];
        Lines = await Case.Records<PlanLine>().Where(l => l.Layout == PlanLayout.Support && l.TakenOutAt == null)
            .OrderBy(l => l.Facts.EvaluateOn).Take(100).ListAsync(Aborted);
        Evaluations = await Case.Records<PlacementEvaluation>().OrderByDescending(e => e.Facts.HeldOn).Take(50).ListAsync(Aborted);
        Tasks = (await Case.Records<CaseTask>().Where(t => t.SubjectId != null).OrderBy(t => t.Due).ListAsync(Aborted)).ToLookup(t => t.SubjectId!.Value);
    }

    public IEnumerable<PlanLine> LinesOf(SupportSetting setting) => Lines.Where(l => (l.Facts.Setting ?? SupportSetting.OnTheJob) == setting);

    public string JobOf(PlacementEvaluation evaluation) =>
        Jobs.Concat(Earlier).FirstOrDefault(j => j.Id == evaluation.PlacementId)?.Name ?? "";

    /// <summary>When this job is looked at together next: the agreed day, else the day the first look is due.</summary>
    public string NextLook(Job job)
    {
        if (Evaluations.FirstOrDefault(e => e.PlacementId == job.Id) is { Facts.NextOn: { } agreed })
        {
            return Days.Relative(this, agreed);
        }

        return Tasks[job.Id.Value].FirstOrDefault(t => t is { Kind: TaskKind.FirstEvaluation, DoneOn: null }) is { } first
            ? Word("Support.FirstBy", Days.Relative(this, first.Due))
            : Word("Day.NotSet");
    }

    public string FirstDay(Job job) => Tasks[job.Id.Value].FirstOrDefault(t => t.Kind is TaskKind.FirstDayContact) switch
    {
        { DoneOn: { } done } => Word("Support.FirstDayDone", Days.Short(this, done)),
        { Due: var due } when due > Today => Word("Support.FirstDayAhead", Days.Relative(this, due)),
        { } => Word("Support.FirstDayMissing"),
        _ => Word("Day.NotSet"),
    };

    public string Giver(PlanLine line) => line.Facts switch
    {
        { Who: { Length: > 0 } who, IsNaturalSupport: { } natural } => Word(natural ? "Support.Natural" : "Support.External", who),
        { Who: { Length: > 0 } who } => who,
        _ => "–",
    };
}
