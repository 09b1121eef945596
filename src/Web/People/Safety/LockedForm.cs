using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.People.Safety;

/// <summary>The two forms that lock what is typed: who may read it is chosen among the workers of the case, and whoever writes always may.</summary>
public abstract class LockedForm<TFacts>(WriteLocked write, LockedKind kind) : FormPage<TFacts>
    where TFacts : class, new()
{
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public List<Guid> Readers { get; set; } = [];

    public bool IsNew => Id is null;

    /// <summary>The other workers of the case; who writes is not asked.</summary>
    public IReadOnlyList<SelectListItem> Workers { get; private set; } = [];

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/locked/{Id ?? RecordId}";

    protected override async Task<bool> StartAsync()
    {
        await LoadWorkersAsync();
        if (await FindAsync() is not { } found)
        {
            return IsNew;
        }

        (Form, Expected, Readers) = (WordsOf(found), found.Note.Version, found.Note.Readers);
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        await LoadWorkersAsync();
        return IsNew || await FindAsync() is not null;
    }

    protected override async Task<(TFacts Form, int Version)?> LoadSavedAsync() =>
        await FindAsync() is { } found ? (WordsOf(found), found.Note.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var text = new LockedText(kind, [.. Readers.Select(r => new AccountId(r))], OpenedNote.Seal(Form, Db.Services.Vault));
        var result = await write.ExecuteAsync(Case, new NoteToLock(Id ?? RecordId, IsNew ? null : Expected, text), Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }

    protected abstract TFacts? WordsIn(OpenedNote opened);

    private TFacts WordsOf(OpenedNote opened) => WordsIn(opened) ?? new TFacts();

    private async Task<OpenedNote?> FindAsync() => Id is { } id && await Case.FindAsync<LockedNote>(id, Aborted) is { } note && note.Kind == kind
        ? OpenedNote.Of(note, Db.Services.Vault)
        : null;

    private async Task LoadWorkersAsync() => Workers =
    [
        .. (await Db.HoldersOfAsync(Case.Case, Aborted)).Where(h => h.Role.IsWorker() && h.Account != Actor.Account).DistinctBy(h => h.Account)
            .Select(h => new SelectListItem(h.Name, h.Account.Value.ToString())),
    ];
}
