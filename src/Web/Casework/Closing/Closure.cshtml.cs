using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Casework.Unmet;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Closing;

/// <summary>The specialist writes down that the person stops, or that they are back. The person decides; no timer and no money does: those lead elsewhere.</summary>
[Requires<ReadCase>, Reads("M0.83")]
public sealed class ClosureModel(CloseCase close, ReopenCase reopen, NoteUnmetNeed unmet) : FormPage<StopForm>
{
    public IReadOnlyList<Closure> Closures { get; private set; } = [];

    /// <summary>Where the person is helped now, instead of here.</summary>
    public OnwardReferral? Away { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}";

    public async Task<IActionResult> OnPostReopenAsync()
    {
        if (!MayWork)
        {
            return NotFound();
        }

        await reopen.ExecuteAsync(Case, Aborted);
        return Redirect($"/cases/{Case.Id.Value}");
    }

    /// <summary>Time or money as the reason: nothing is closed (M5.84).</summary>
    public async Task<IActionResult> OnPostRunsOutAsync(RunningOut? what)
    {
        if (!MayWork || Case.Case.ClosedOn is not null || what is not { } reason || !Enum.IsDefined(reason))
        {
            return NotFound();
        }

        await unmet.ExecuteAsync(Case, Guid.CreateVersion7(Db.Now), reason, Aborted);
        return Redirect($"/cases/{Case.Id.Value}/unmet-need");
    }

    protected override async Task<bool> StartAsync()
    {
        Away = (await Case.Records<OnwardReferral>().Where(r => r.ReturnedOn == null).OrderByDescending(r => r.CreatedAt).ListAsync(Aborted)).Find(r => r.IsAway);
        Closures = await Case.Records<Closure>().OrderByDescending(c => c.CreatedAt).ListAsync(Aborted);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await StartAsync() && MayWork;

    protected override async Task<Result<string>> SaveAsync()
    {
        await close.ExecuteAsync(Case, RecordId, Form, Aborted);
        return $"/cases/{Case.Id.Value}";
    }
}
