using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Meetings;

/// <summary>The fields of a meeting, for the page that plans one and the page that moves one.</summary>
public interface IMeetingForm
{
    MeetingFacts Form { get; }

    /// <summary>More than where, when and with whom is written already, or something in it is refused.</summary>
    bool MoreIsOpen { get; }

    string Word(string key, params object?[] facts);
}

/// <summary>A time agreed with the person: day, clock, place, with whom.</summary>
[Requires<WorkOnCase>, Reads("M1.32")]
public sealed class PlanMeetingModel(PlanMeeting plan) : FormPage<MeetingFacts>, IMeetingForm
{
    /// <summary>The job it is about; then that workplace sees the time.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Job { get; set; }

    public IReadOnlyList<SelectListItem> Jobs { get; private set; } = [];

    public bool MoreIsOpen => ModelState.ErrorCount > 0;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/meetings/{RecordId}";

    protected override async Task<bool> StartAsync()
    {
        Form = new MeetingFacts { WithWhom = Case.Name };
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var jobs = (await LoadJobsAsync()).Where(j => j.GoesOn(Today)).ToList();
        Jobs = [.. jobs.Select(j => new SelectListItem(j.Name, j.Id.Value.ToString()))];
        return !Case.Lens.HidesWhereabouts && (Job is not { } chosen || jobs.Exists(j => j.Id.Value == chosen));
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var job = Job is { } chosen ? new PlacementId(chosen) : (PlacementId?)null;
        var result = await plan.ExecuteAsync(Case, (new MeetingId(RecordId), job), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/meetings/{RecordId}";
    }

    private Task<IReadOnlyList<Job>> LoadJobsAsync() => Web.Casework.Jobs.Job.AllOfAsync(Db, Case, Aborted);
}
