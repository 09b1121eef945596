using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Reports.OnePerson.Reading;

namespace Stegvis.Web.Reports.OnePerson.Mine;

/// <summary>A report about me: all of it, room for my own words, and two answers that weigh the same.</summary>
[Requires<OwnCase>, Reads("case")]
public sealed class MyReportModel(AnswerReport answer) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty, StringLength(2000)]
    public string? Comment { get; set; }

    public ReportView View { get; private set; } = null!;

    public Guid AnswerId { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid answerId, string hash, bool send)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var said = new ReportAnswer(answerId, Id, hash ?? "", send) { Means = Visitor.OwnTap, Comment = Comment, Promise = Word("MyReport.Promise", Case.Name) };
        if (await WhyNotAsync(said) is { } refusal)
        {
            ModelState.AddModelError("", Word("Refusal." + refusal.Code));
            return Refused();
        }

        return Redirect($"/me/reports/{Id}{(send ? "" : "?said=no")}");
    }

    /// <summary>The same answer sent twice is one answer.</summary>
    private async Task<Refusal?> WhyNotAsync(ReportAnswer said)
    {
        try
        {
            return (await answer.ExecuteAsync(Case, said, Aborted)).Refusal;
        }
        catch (Exception failure) when (failure is AlreadySavedException or DbUpdateConcurrencyException)
        {
            return null;
        }
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
