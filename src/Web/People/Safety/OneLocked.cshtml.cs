using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.People;
using Stegvis.Web.Casework.Pauses;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Safety;

/// <summary>One locked note, who may read it, and who has opened what is locked in this case.</summary>
[Requires<WorkOnCase>, Reads("MA10.05")]
public sealed class OneLockedModel(PauseCase pause) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public OpenedNote Opened { get; private set; } = null!;

    public IReadOnlyList<string> Readers { get; private set; } = [];

    public IReadOnlyList<LookDay> Log { get; private set; } = [];

    /// <summary>Beside a safety plan the rest can be paused; nobody else sees that this pause is another than any other (M0.82).</summary>
    public bool MayPause { get; private set; }

    public string EditUrl => $"/cases/{Case.Id.Value}/locked/{(Opened.Note.Kind is LockedKind.Note ? "note" : "safety-plan")}/{Id}";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<LockedNote>(Id, Aborted) is not { } note)
        {
            return NotFound();
        }

        Opened = OpenedNote.Of(note, Db.Services.Vault);
        Readers = [.. (await Db.HoldersOfAsync(Case.Case, Aborted)).Where(h => note.Readers.Contains(h.Account.Value)).Select(h => h.Name).Distinct()];
        Log = Looks.ByDay(this, await Db.LockedLogAsync(Case, Aborted));
        MayPause = note.Kind is LockedKind.SafetyPlan && !await Case.Records<Pause>().Where(p => p.UntilOn == null).AnyAsync(Aborted);
        return Page();
    }

    /// <summary>
    /// The rest stands still (M0.107): a pause like any other, without a reason. The reason stands here. The log says what it says of any pause, that
    /// its page was opened first.
    /// </summary>
    public async Task<IActionResult> OnPostPauseAsync()
    {
        if (await Case.FindAsync<LockedNote>(Id, Aborted) is null)
        {
            return NotFound();
        }

        if (!await Case.Records<Pause>().Where(p => p.UntilOn == null).AnyAsync(Aborted))
        {
            await Db.RecordReadAsync(Case, "M0.81", Aborted);
            await pause.ExecuteAsync(Case, (Guid.CreateVersion7(Db.Now), 0), PauseFacts.From(Today, ValueOf(Stegvis.Method.Thresholds.PauseReview)), Aborted);
        }

        return Redirect($"/cases/{Case.Id.Value}/pause");
    }
}
