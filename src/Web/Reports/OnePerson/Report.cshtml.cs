using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Reports.OnePerson.Reading;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>One report on its way: draft, with the person, said yes to, released. Print and file are refused until the last.</summary>
[Requires<ReadCase>, Reads("case")]
public sealed class ReportModel(AnswerReport answer, ReleaseReport release) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>What the person wants to add, said or on paper.</summary>
    [BindProperty, StringLength(2000)]
    public string? Comment { get; set; }

    public ReportView View { get; private set; } = null!;

    public Guid AnswerId { get; private set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    private string Here => $"/cases/{Case.Id.Value}/reports/{Id}";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public Task<IActionResult> OnPostYesAsync(Guid answerId, string hash, ConfirmationMeans means) =>
        DoAsync(() => answer.ExecuteAsync(Case, new ReportAnswer(answerId, Id, hash ?? "", MayBeSent: true) { Means = means, Comment = Comment }, Aborted));

    public Task<IActionResult> OnPostReleaseAsync() => DoAsync(() => release.ExecuteAsync(Case, Id, Aborted));

    public async Task<IActionResult> OnGetFileAsync()
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!View.MayLeave)
        {
            ModelState.AddModelError("", Word("Refusal.PersonHasNotRead"));
            return Refused();
        }

        return File(ReportDocument.Of(View), ReportDocument.ContentType, Word("Report.FileName", Case.Case.Reference));
    }

    private async Task<IActionResult> DoAsync<T>(Func<Task<Result<T>>> act)
    {
        if (!MayWork || !await LoadAsync())
        {
            return NotFound();
        }

        try
        {
            if (ModelState.IsValid && (await act()).Refusal is { } refusal)
            {
                ModelState.AddModelError("", Word("Refusal." + refusal.Code));
            }
        }
        catch (Exception failure) when (failure is AlreadySavedException or DbUpdateConcurrencyException)
        {
            return Redirect(Here);
        }

        return ModelState.IsValid ? Redirect(Here) : Refused();
    }

    private async Task<bool> LoadAsync()
    {
        if (await ReportView.OfAsync(this, Id, Aborted) is not { } view)
        {
            return false;
        }

        (View, AnswerId) = (view, Guid.CreateVersion7(Db.Now));
        return true;
    }
}
