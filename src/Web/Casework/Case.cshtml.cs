using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Casework.Pauses;
using Stegvis.Web.Casework.Plan;
using Stegvis.Web.Casework.Timeline;
using Stegvis.Web.Casework.Persons;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.People.Workers;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Reports.Clocks;
using Stegvis.Web.Ui.Components.StepStrip;

namespace Stegvis.Web.Casework;

/// <summary>One person's way, on one page: how to meet them, where they are, what to think of, the plan, what happened.</summary>
[Requires<ReadCase>, Reads("case")]
public sealed class CaseModel(CaseTimeline timeline, CaseFindings findings) : StegvisPage
{
    /// <summary>The pages of a case beside the steps, by word and path.</summary>
    public static readonly (string Key, string Path)[] Ways =
    [
        ("Sheet", "sheets"), ("Decision", "decision"), ("Information", "information"), ("Circle", "circle"), ("Money", "money"), ("Notebook", "notebook"), ("Consents", "consents"),
        ("Disclosures", "disclosures"), ("Attachments", "attachments"), ("Locked", "locked"), ("Reports", "reports"), ("Referrals", "referrals"),
        ("Pause", "pause"), ("SetAside", "set-aside"), ("Closure", "closure"),
    ];

    [FromQuery]
    public DateOnly? Before { get; set; }

    public IReadOnlyList<StepView> Steps { get; private set; } = [];

    public IReadOnlyList<FindingView> Findings { get; private set; } = [];

    public PlanView Plan { get; private set; } = null!;

    public TimelineView Timeline { get; private set; } = null!;

    public ClocksView? Clocks { get; private set; }

    /// <summary>The pause that lasts, in one line.</summary>
    public string? Paused { get; private set; }

    /// <summary>Time or money runs out before the need does.</summary>
    public UnmetNeed? Unmet { get; private set; }

    public Meeting? NextMeeting { get; private set; }

    public IReadOnlyList<SeatHolder> People { get; private set; } = [];

    /// <summary>How many have followed the person, and a change that is under way.</summary>
    public WorkersView Workers { get; private set; } = null!;

    public IReadOnlyList<string> Readers => [.. People.DistinctBy(p => p.Account).Select(p => p.Name)];

    public string? Specialist => People.FirstOrDefault(p => p.Role is SeatRole.Specialist)?.Name;

    public string? Phone => Case.Person.Channel is ContactChannel.Phone or ContactChannel.Sms ? Case.Person.ContactDetails?.Replace(" ", "", StringComparison.Ordinal) : null;

    /// <summary>Whether it is a safe time to ring.</summary>
    public Reach Reach => Reach.Of(this, Case, ContactChannel.Phone, ContactChannel.Sms);

    /// <summary>The money (M1.42), the notebook (C.071) and what is locked (MA10.05) are between the person and the specialist: the lead has no way there.</summary>
    public IEnumerable<(string Key, string Path)> OpenWays => Ways.Where(w => w.Key is not ("Money" or "Notebook" or "Locked") || MayWork);

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync()
    {
        Findings = await findings.OfAsync(this, Aborted);
        Steps = [.. StepViews.Of(this, step => $"/cases/{Case.Id.Value}/{StepViews.Path(step)}").Select(WithMissing)];
        Plan = await PlanView.OfAsync(this, $"/cases/{Case.Id.Value}/plan", Aborted);
        var request = new TimelineRequest(Case, this, CaseTimeline.PageSize, Before);
        Timeline = new TimelineView(this, await timeline.NewestAsync(request, Aborted), MayComment: false);
        NextMeeting = await Case.Records<Meeting>().Where(m => m.Outcome == MeetingOutcome.Planned && m.StartsAt >= Db.Now)
            .OrderBy(m => m.StartsAt).FirstAsync(Aborted);
        Unmet = await Case.Records<UnmetNeed>().Where(n => n.MetOn == null).FirstAsync(Aborted);
        Paused = await Case.Records<Pause>().Where(p => p.UntilOn == null).FirstAsync(Aborted) is { } pause ? PauseLine.Of(this, pause.Facts.ReviewOn!.Value) : null;
        People = await Whereabouts.HoldersAsync(this, Aborted);
        Workers = await WorkersView.OfAsync(this, Aborted);
        Clocks = await ClocksView.OfAsync(this, "Clock", Aborted);
    }

    private StepView WithMissing(StepView step) =>
        Findings.Any(f => (int?)f.Step == step.Number) ? step with { Missing = Word("Case.Missing") } : step;
}
