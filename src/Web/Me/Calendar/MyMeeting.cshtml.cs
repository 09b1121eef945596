using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Calendar;

/// <summary>My meeting: where, how, and what I want to talk about (M1.09, M1.32).</summary>
[Requires<OwnCase>, Reads("M1.32")]
public sealed class MyMeetingModel(ChooseMeeting choose) : FormPage<MeetingWish>
{
    [FromRoute]
    public Guid Id { get; set; }

    public Meeting Meeting { get; private set; } = null!;

    public string When => Casework.Days.WhenAt(this, Meeting.Facts.On!.Value, Meeting.Facts.At);

    protected override async Task<bool> StartAsync()
    {
        if (!await CheckAsync())
        {
            return false;
        }

        (Form, Expected) = (MeetingWish.In(Meeting.Facts), Meeting.Version);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        Meeting = (await Case.FindAsync<Meeting>(Id, Aborted))!;
        return Meeting is not null && ChooseMeeting.MayChoose(Meeting, Db.Now);
    }

    protected override async Task<(MeetingWish Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<Meeting>(Id, Aborted) is { } meeting ? (MeetingWish.In(meeting.Facts), meeting.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await choose.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : "/me/meetings";
    }
}
