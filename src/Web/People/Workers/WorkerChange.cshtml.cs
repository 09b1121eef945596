using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.People.Workers;

/// <summary>The hand-over: a short list gone through with the person present, and the person's yes.</summary>
[Requires<ReadCase>, Reads("M0.109")]
public sealed class WorkerChangeModel(GoThroughChange goThrough, AnswerChange answer, StopChange stop) : FormPage<WorkerChangeFacts>
{
    private Dictionary<AccountId, string> _names = [];

    [FromRoute]
    public Guid Id { get; set; }

    public WorkerChange Change { get; private set; } = null!;

    /// <summary>The id the person's yes will have.</summary>
    public Guid YesId { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    /// <summary>May write down a yes that was said aloud or on paper.</summary>
    public bool MayWriteIt { get; private set; }

    public bool MayStop => LeadTeam.Allows(Actor.Role);

    public string NewName => NameOf(Change.NewWorker);

    public string OldName => NameOf(Change.Leaves);

    public IReadOnlyList<(string Key, bool Done)> Points => ChangePoints.Of(Change.Facts);

    public string Day(DateOnly day) => Days.Long(day);

    public async Task<IActionResult> OnPostAnswerAsync(Guid yesId, string hash, ConfirmationMeans means)
    {
        if (!await CheckAsync())
        {
            return NotFound();
        }

        try
        {
            var said = new AnswerToChange(yesId, Id, hash ?? "", Yes: true) { Means = means };
            if ((await answer.ExecuteAsync(Case, said, Aborted)).Refusal is { } refusal)
            {
                ModelState.Clear();
                ModelState.AddModelError("", Word("Refusal." + refusal.Code));
                (Form, Expected) = (Change.Facts, Change.Version);
                return Refused();
            }
        }
        catch (Exception failure) when (failure is AlreadySavedException or DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }

        return Redirect(MayWork ? "/cases" : Request.Path);
    }

    public async Task<IActionResult> OnPostStopAsync()
    {
        try
        {
            return await stop.ExecuteAsync(Case, Id, Aborted) is null ? NotFound() : Redirect(Request.Path);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }
    }

    protected override async Task<bool> StartAsync()
    {
        if (!await CheckAsync())
        {
            return false;
        }

        (Form, Expected) = (Change.Facts, Change.Version);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        if (await Case.FindAsync<WorkerChange>(Id, Aborted) is not { } found)
        {
            return false;
        }

        (Change, YesId) = (found, Guid.CreateVersion7(Db.Now));
        MayWriteIt = await AnswerChange.MayWriteItAsync(Db, Case, found, Aborted);
        _names = await Db.NamesOfAsync(new[] { found.NewWorker, found.Leaves }.OfType<AccountId>(), Aborted);
        return true;
    }

    protected override async Task<(WorkerChangeFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<WorkerChange>(Id, Aborted) is { } change ? (change.Facts, change.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await goThrough.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : Request.Path.Value!;
    }

    private string NameOf(AccountId? account) => account is { } known ? _names.GetValueOrDefault(known, "–") : "–";
}
