using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>One meeting: moved with two fields, or marked with one tap – here and from the day's list.</summary>
[Requires<ReadCase>, Reads("M1.32")]
public sealed class MeetingModel(MoveMeeting move, MarkMeeting mark, UndoMeetingChange undo) : FormPage<MeetingFacts>, IMeetingForm
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>The page the tap came from, when it was not this one.</summary>
    [FromForm(Name = "back")]
    public string? Back { get; set; }

    public Meeting Meeting { get; private set; } = null!;

    public MeetingView View { get; private set; } = null!;

    public bool MoreIsOpen => ModelState.ErrorCount > 0;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    /// <summary>Nobody can have missed, or written about, what has not begun.</summary>
    public bool IsAhead => Meeting.StartsAt > Db.Now;

    public IEnumerable<MeetingChange> Marks => Enum.GetValues<MeetingChange>().Where(m => m switch
    {
        MeetingChange.NoShow or MeetingChange.Held when IsAhead => false,
        MeetingChange.Late => !Meeting.IsLate,
        MeetingChange.NoShow => Meeting.Outcome is not MeetingOutcome.NoShow,
        MeetingChange.CalledOff => Meeting.Outcome is not MeetingOutcome.CalledOff,
        MeetingChange.Moved => false,
        _ => Meeting.Outcome is MeetingOutcome.NoShow,
    });

    /// <summary>What the last tap or move said, as long as it may be taken back.</summary>
    public string? Noted => Meeting is { MayBeUndone: true, Before: { Change: { } change } before }
        ? Word("Noted." + change, Days.Inside(this, before.On!.Value, Days.WhenAt(this, before.On.Value, before.At)))
        : null;

    public string Heading => Word("Meeting.Heading", Case.Name, Days.WhenAt(this, Meeting.Facts.On!.Value, Meeting.Facts.At));

    public Task<IActionResult> OnPostNoShowAsync() => MarkAsync(MeetingChange.NoShow);

    public Task<IActionResult> OnPostLateAsync() => MarkAsync(MeetingChange.Late);

    public Task<IActionResult> OnPostCalledOffAsync() => MarkAsync(MeetingChange.CalledOff);

    public Task<IActionResult> OnPostHeldAsync() => MarkAsync(MeetingChange.Held);

    public async Task<IActionResult> OnPostUndoAsync()
    {
        if (!MayWork)
        {
            return NotFound();
        }

        var result = await undo.ExecuteAsync(Case, Id, Aborted);
        if (result.Refusal is not { } refusal)
        {
            return Redirect($"/cases/{Case.Id.Value}/meetings/{Id}");
        }

        ModelState.Clear();
        if (!await StartAsync())
        {
            return NotFound();
        }

        ModelState.AddModelError("", Word("Refusal." + refusal.Code));
        return Refused();
    }

    protected override async Task<bool> StartAsync()
    {
        if (!await CheckAsync())
        {
            return false;
        }

        (Form, Expected) = (Meeting.Facts, Meeting.Version);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        Meeting = (await Case.FindAsync<Meeting>(Id, Aborted))!;
        if (Meeting is null || (!MayWork && !HttpMethods.IsGet(Request.Method)))
        {
            return false;
        }

        View = await MeetingView.OfAsync(this, Meeting, Aborted);
        return true;
    }

    protected override async Task<(MeetingFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<Meeting>(Id, Aborted) is { } meeting ? (meeting.Facts, meeting.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await move.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/meetings/{Id}";
    }

    private async Task<IActionResult> MarkAsync(MeetingChange what)
    {
        if (!MayWork)
        {
            return NotFound();
        }

        var result = await mark.ExecuteAsync(Case, Id, what, Aborted);
        return result.Succeeded ? Redirect(Url.IsLocalUrl(Back) ? Back! : $"/cases/{Case.Id.Value}/meetings/{Id}") : NotFound();
    }
}
