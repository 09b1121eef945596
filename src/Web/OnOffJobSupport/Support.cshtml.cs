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

    /// <summary>How much of the contact since the first day of the job is held at the workplace; null before that day and while nothing is written.</summary>
    public string? Share { get; private set; }

    public ILookup<PlacementId, JobAdjustment> Tried { get; private set; } = null!;

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
        Tried = (await Case.Records<JobAdjustment>().OrderByDescending(a => a.Facts.TriedFrom).Take(50).ListAsync(Aborted)).ToLookup(a => a.PlacementId);
        Tasks = (await Case.Records<CaseTask>().Where(t => t.SubjectId != null).OrderBy(t => t.Due).ListAsync(Aborted)).ToLookup(t => t.SubjectId!.Value);
        Share = await ShareAsync();
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

    /// <summary>Where the support stands since when; back is said, because it is as right as forward.</summary>
    public string Phase(Job job)
    {
        var now = PhaseOfJob.Of(job.StartsOn, Evaluations.Where(e => e.PlacementId == job.Id).Select(e => e.Facts));
        return now.IsBack
            ? Word("Support.PhaseBack", Word(now.Phase), Days.Short(this, now.Since), Word(now.Before!.Value))
            : Word("Support.PhaseSince", Word(now.Phase), Days.Short(this, now.Since));
    }

    public string HowItWent(JobAdjustment tried) =>
        $"{Days.Short(this, tried.Facts.TriedFrom!.Value)} · {(tried.Facts.Helped is { } helped ? Word("Adjustment.Helped") + " " + Word(helped) : Word("Adjustment.StillTried"))}";

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

    private async Task<string?> ShareAsync()
    {
        if (Jobs.Where(j => j.StartsOn <= Today).Min(j => j.StartsOn) is not { } start)
        {
            return null;
        }

        var notes = await Case.Records<ContactNote>().Where(n => n.WithdrawnAt == null && n.Facts.On >= start).ListAsync(Aborted);
        var share = WorkplaceShare.Of(notes.Select(n => n.Facts), start, Today);
        return share.Contacts == 0
            ? null
            : Word("Support.Share", share.AtWorkplace, share.Contacts, Time(share.MinutesThere), Time(share.TravelMinutes));
    }

    private string Time(int minutes) => (minutes / 60, minutes % 60) switch
    {
        (0, var few) => Word("Time.Minutes", few),
        (var hours, 0) => Word("Time.Hours", hours),
        (var hours, var rest) => Word("Time.HoursMinutes", hours, rest),
    };
}
