using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Drafts;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Reflection;

/// <summary>
/// Do, avoid, think about: one page beside a meeting or its sheet, with ticks for whoever makes them and nobody else (C.072). Nothing of it is about the
/// person.
/// </summary>
[Requires<WorkOnCase>, Reads("M1.32")]
public sealed class ReflectionModel : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string> Ticked { get; set; } = [];

    public string BackUrl { get; private set; } = "";

    public static IReadOnlyList<ReflectionList> Lists => ReflectionList.FirstTalks;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        Ticked = [.. await Db.OwnMarksAsync(Actor.Account, Id, Aborted)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await FindAsync())
        {
            return NotFound();
        }

        await Db.KeepOwnMarksAsync((Actor.Account, Id), Ticked.Intersect(Lists.SelectMany(l => l.Lines)), Aborted);
        return Redirect(BackUrl);
    }

    /// <summary>The published title and the places in it.</summary>
    public string SourceOf(ReflectionList list) =>
        Word("Reflection.Source", list.Sources[0].Title, list.Sources[0].Place, string.Join("; ", list.Sources.Select(s => s.Heading)));

    private async Task<bool> FindAsync()
    {
        var of = await Case.FindAsync<Meeting>(Id, Aborted) is not null ? "meetings"
            : await Case.FindAsync<MeetingSheet>(Id, Aborted) is not null ? "sheets" : null;
        BackUrl = $"/cases/{Case.Id.Value}/{of}/{Id}";
        return of is not null;
    }
}
