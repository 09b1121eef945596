using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Notebook;

/// <summary>My notebook (C.071): what I like, what I am good at, places, people. I share one note at a time, and only I put it in my profile.</summary>
[Requires<OwnCase>, Reads("C.071")]
public sealed class MyNotebookModel(WriteInNotebook write, ShareNote share, TakeIntoProfile take, TearOutNote tear) : FormPage<NotebookFacts>
{
    private const int _most = 200;

    public IReadOnlyList<NotebookNote> Notes { get; private set; } = [];

    public override Guid DraftSubject => Case.Id.Value;

    protected override string? AlreadySavedUrl => "/me/notebook";

    public Task<IActionResult> OnPostShareAsync(Guid note, bool on) =>
        on && NeedsMore.IsCard(Visitor) ? OtherWayAsync() : ChangeAsync(note, async () => (await share.ExecuteAsync(Case, note, on, Aborted)).Refusal);

    public Task<IActionResult> OnPostTakeAsync(Guid note) => NeedsMore.IsCard(Visitor)
        ? OtherWayAsync()
        : ChangeAsync(note, async () => (await take.ExecuteAsync(Case, (note, Guid.CreateVersion7(Db.Now)), Today, Aborted)).Refusal);

    public Task<IActionResult> OnPostTearAsync(Guid note) => ChangeAsync(note, async () => (await tear.ExecuteAsync(Case, note, Aborted)).Refusal);

    /// <summary>A worker's device that begins with the person's own page must not show what only the person reads, nor what they began to write.</summary>
    protected override bool MayRestoreDraft => Visitor.Handover is null;

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        var notes = await Case.Records<NotebookNote>().OrderByDescending(n => n.CreatedAt).Take(_most).ListAsync(Aborted);
        Notes = Visitor.Handover?.Handover is { } given ? [.. notes.Where(n => n.SharedOn is not null || n.CreatedAt >= given.CreatedAt)] : notes;
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await write.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }

    private Task<IActionResult> OtherWayAsync() => Task.FromResult<IActionResult>(Redirect(NeedsMore.OtherWay));

    private async Task<IActionResult> ChangeAsync(Guid note, Func<Task<Refusal?>> change)
    {
        await CheckAsync();
        if (Notes.All(n => n.Id != note))
        {
            return NotFound();
        }

        var refusal = await change();
        if (refusal is null or { Code: "NoteIsGone" })
        {
            return refusal is null ? Redirect("/me/notebook") : NotFound();
        }

        ModelState.Clear();
        await StartAsync();
        ModelState.AddModelError("", Word("Refusal." + refusal.Code));
        return Refused();
    }
}
