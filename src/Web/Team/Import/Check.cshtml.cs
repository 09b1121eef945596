using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.Imports;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Import;

/// <summary>
/// What the spreadsheet would make, and what must be put right first. Nothing is saved by looking. It is looked through anew when the lead says
/// yes, so that whoever has left the team since is not handed anybody.
/// </summary>
[Requires<LeadTeam>, ReadsList]
public sealed class CheckModel(CheckCaseload check, ImportCaseload import) : StegvisPage
{
    public const int MostShown = 100;

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public bool AlsoTwice { get; set; }

    public CaseloadSheet? Sheet { get; private set; }

    public CheckedCaseload? Checked { get; private set; }

    public IReadOnlyList<string> TwiceLines =>
        [.. Checked!.MaybeTwice.Take(MostShown).Select(p => p.SameAsCase is null
            ? Word("Check.SameLine", p.Line, p.Form.Person.CallName, p.SameAsLine)
            : Word("Check.SameCase", p.Line, p.Form.Person.CallName))];

    private DraftKey Key => new(Actor.Account, ImportModel.DraftForm, Id);

    private string MadeUrl => $"/team/import/{Id}/made";

    public async Task<IActionResult> OnGetAsync()
    {
        if (await LoadAsync())
        {
            return Page();
        }

        return await IsMadeAsync() ? Redirect(MadeUrl) : NotFound();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync())
        {
            return await IsMadeAsync() ? Redirect(MadeUrl) : Gone();
        }

        var people = Checked!.People.Where(p => AlsoTwice || !p.MayBeTwice).ToList();
        if (Checked.Problems.Count > 0 || people.Count == 0)
        {
            return Refused();
        }

        try
        {
            await import.ExecuteAsync(Actor, Id, people, Aborted);
        }
        catch (AlreadySavedException same) when (same.IsSameRecord)
        {
            return Redirect(MadeUrl);
        }

        await Db.DropDraftAsync(Key, Aborted);
        return Redirect(MadeUrl);
    }

    public string Sentence(CellProblem problem) => problem.Line == 0
        ? Word("Problem." + problem.Code, problem.Cell)
        : Word("Check.Problem", problem.Line, Word(problem.Column), Word("Problem." + problem.Code, problem.Cell));

    /// <summary>Another window has read a newer file since, or this one was taken in and undone long ago.</summary>
    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Gone()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }

    private async Task<bool> IsMadeAsync() => await Db.FindCaseloadImportAsync(Actor, Id, Aborted) is not null;

    private async Task<bool> LoadAsync()
    {
        if (await Db.FindDraftAsync(Key, Aborted) is not var (json, _) || await IsMadeAsync())
        {
            return false;
        }

        Sheet = JsonSerializer.Deserialize<CaseloadSheet>(json)!;
        Checked = await check.ExecuteAsync(Actor, Sheet, Aborted);
        await Db.RecordListAsync(Actor, [.. Checked.MaybeTwice.Select(p => p.SameAsCase).OfType<CaseId>().Distinct()], Aborted);
        return true;
    }
}
