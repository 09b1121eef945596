using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework.Attachments.Content;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Attachments;

/// <summary>One paper in the list.</summary>
public sealed record Paper(Guid Id, string Name, string Kind, string Line)
{
    public string Icon { get; init; } = "file";

    public bool MayRemove { get; init; }
}

/// <summary>The papers of one person and the form that adds one: the same for staff and for the person themself.</summary>
public abstract class PapersPage(AddAttachment add, RemoveAttachment remove) : FormPage<AttachmentFacts>
{
    /// <summary>What a file field offers to choose among; what is taken is known by content.</summary>
    public const string Taken = ".pdf,.jpg,.jpeg,.png,.webp,.m4a,.mp3,.ogg,.wav,image/jpeg,image/png,image/webp,audio/*";

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    public IReadOnlyList<string> Readers { get; private set; } = [];

    public abstract bool MayAdd { get; }

    /// <summary>Where the list stands; each paper's own address is below it.</summary>
    public abstract string ListUrl { get; }

    protected override string? AlreadySavedUrl => ListUrl;

    public async Task<IActionResult> OnPostRemoveAsync(Guid paper) =>
        await remove.ExecuteAsync(Case, paper, Aborted) is null ? NotFound() : Redirect(ListUrl);

    protected override async Task<bool> StartAsync()
    {
        if (Request.Query.ContainsKey("tooLarge"))
        {
            ModelState.AddModelError(nameof(Upload), Word("Refusal.FileTooLarge"));
        }

        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var papers = await Case.Records<Attachment>().Where(a => a.RemovedAt == null).OrderByDescending(a => a.CreatedAt).ListAsync(Aborted);
        Papers = [.. papers.OrderBy(p => p.Facts.Kind).Select(PaperOf)];
        var holders = await Whereabouts.HoldersAsync(this, Aborted);
        Readers = [.. holders.Where(h => h.Account != Actor.Account && (h.Role.IsStaff() || h.Role is SeatRole.Person)).DistinctBy(h => h.Account).Select(h => h.Name)];
        if (HttpMethods.IsPost(Request.Method) && Upload is not { Length: > 0 })
        {
            ModelState.AddModelError(nameof(Upload), Word("Papers.Upload.Required"));
        }

        return MayAdd || HttpMethods.IsGet(Request.Method);
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        using var whole = new MemoryStream((int)Upload!.Length);
        await Upload.CopyToAsync(whole, Aborted);
        var result = await add.ExecuteAsync(Case, new AttachmentToAdd(RecordId, Form, whole.ToArray()), Aborted);
        return result.Refusal is { } refusal ? refusal : ListUrl;
    }

    private Paper PaperOf(Attachment paper) => new(
        paper.Id,
        paper.Facts.Name,
        Word(paper.Facts.Kind!.Value),
        Word("Papers.Line", Days.Short(this, Db.Services.Days.Of(paper.CreatedAt)), Word(paper.Type), Math.Max(1, (paper.Size + 1023) / 1024)))
    {
        Icon = paper.Type.IsPicture() ? "image" : paper.Type.IsSound() ? "sound" : "file",
        MayRemove = MayAdd && (WorkOnCase.Allows(Actor.Role) || paper.CreatedBy == Actor.Account),
    };
}
