using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Timeline;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.Me.Joys;
using Stegvis.Web.Me.Waiting;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Ui.Components.StepStrip;

namespace Stegvis.Web.Me;

/// <summary>My way: the next step, where I am, who does what, my people, what happened, what is mine.</summary>
[Requires<OwnCase>, Reads("case")]
public sealed class MeModel(CaseTimeline timeline) : StegvisPage
{
    /// <summary>What is mine, in three groups: my way to work, who knows what, and the rest.</summary>
    public static readonly (string Heading, (string Key, string Icon, string Path)[] Ways)[] Groups =
    [
        ("Me.Mine", [
            ("Yes", "check-circle", "waiting"), ("Profile", "star", "profile"), ("Notebook", "edit", "notebook"), ("Plan", "target", "plan"), ("Career", "forward", "career"), ("Meetings", "calendar", "meetings"), ("Money", "money", "money"),
            ("Papers", "file", "papers"), ("Information", "book", "information"), ("Numbers", "chart", "numbers"), ("MyReports", "note", "reports")]),
        ("Me.WhoKnows", [
            ("People", "people", "people"), ("Sharing", "unlock", "sharing"), ("Disclosures", "briefcase", "disclosures"), ("Looked", "eye", "who-has-looked"), ("Locked", "lock", "locked")]),
        ("Me.More", [("Say", "message", "say"), ("About", "talk", "about"), ("Rights", "agreement", "rights"), ("All", "download", "all"), ("Pause", "clock", "pause"), ("Stop", "pause", "closure")]),
    ];

    [FromQuery]
    public DateOnly? Before { get; set; }

    public WaitingForYes Waiting { get; private set; } = null!;

    public IReadOnlyList<StepView> Steps { get; private set; } = [];

    public IReadOnlyList<PlanLine> Tasks { get; private set; } = [];

    /// <summary>What we promised me, kept and not kept.</summary>
    public PromisesView Promises { get; private set; } = null!;

    public IReadOnlyList<SeatHolder> People { get; private set; } = [];

    public Meeting? NextMeeting { get; private set; }

    /// <summary>A good moment in the job, for me alone.</summary>
    public JoyView? Joy { get; private set; }

    /// <summary>Somebody else helps me too, or instead; my right to come back stands with it.</summary>
    public bool IsHelpedOn { get; private set; }

    /// <summary>The pause I have now.</summary>
    public Pause? Pause { get; private set; }

    public TimelineView Timeline { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Steps = StepViews.Of(this, _ => null);
        NextMeeting = await Case.Records<Meeting>().Where(m => m.Outcome == MeetingOutcome.Planned && m.StartsAt >= Db.Now)
            .OrderBy(m => m.StartsAt).FirstAsync(Aborted);
        Tasks = await Case.Records<PlanLine>().Where(l => l.TakenOutAt == null && l.Facts.CarriedOutOn == null)
            .Where(l => l.SheetId == null || (l.Facts.Party != TaskParty.Specialist && l.Facts.Party != TaskParty.Deputy))
            .OrderBy(l => l.Facts.Due).Take(5).ListAsync(Aborted);
        Promises = await PromisesView.OfAsync(this, Aborted);
        People = [.. (await Db.HoldersOfAsync(Case.Case, Aborted)).Where(h => h.Account != Actor.Account)];
        Joy = await JoyView.OfAsync(this, Aborted);
        IsHelpedOn = await Case.Records<OnwardReferral>().Where(r => r.ReturnedOn == null).AnyAsync(Aborted);
        Pause = await Case.Records<Pause>().Where(p => p.UntilOn == null).FirstAsync(Aborted);
        Waiting = await WaitingForYes.OfAsync(this, Aborted);
        var request = new TimelineRequest(Case, this, CaseTimeline.PageSize, Before);
        Timeline = new TimelineView(this, await timeline.NewestAsync(request, Aborted), MayComment: true);
    }

    /// <summary>How many things wait for my yes stands with the way to them; no other way says more than its name.</summary>
    public string? SubOf(string way) => (way, Waiting.Count) switch
    {
        ("Yes", 1) => Word("Way.Yes.One"),
        ("Yes", > 1 and var count) => Word("Way.Yes.Many", count),
        _ => null,
    };

    public string MeetingLine(Meeting meeting) => meeting.Facts switch
    {
        { WithWhom: { Length: > 0 } who, Place: { Length: > 0 } place } => Word("Me.YouMeetAt", who, place),
        { WithWhom: { Length: > 0 } who } => Word("Me.YouMeet", who),
        { Place: { Length: > 0 } place } => Word("Me.YouMeetPlace", place),
        _ => Word("Me.YouHaveMeeting"),
    };

    public string WhoDoes(PlanLine line) => string.IsNullOrWhiteSpace(line.Facts.Who) ? Case.Name : line.Facts.Who;

    public bool IsMine(PlanLine line) => string.Equals(WhoDoes(line).Trim(), Case.Name, StringComparison.OrdinalIgnoreCase);

    /// <summary>What this person is to me; roles that need no own words show by their name.</summary>
    public string RoleOf(SeatHolder holder) =>
        Words.Find(GetType(), "Me.Role." + holder.Role) ?? Words.Shared("SeatRole." + holder.Role);

    public async Task<IActionResult> OnPostAnswerAsync(Guid meeting, bool comes)
    {
        if (await Case.ForChangeAsync<Meeting>(meeting, Aborted) is not { } found)
        {
            return NotFound();
        }

        found.PersonAnswers(comes);
        await Case.SaveAsync(Acts.MeetingPlanned, found.Id, Aborted);
        return Redirect("/me");
    }
}
