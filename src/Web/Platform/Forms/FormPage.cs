using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Drafts;

namespace Stegvis.Web.Platform.Forms;

/// <summary>
/// A page with one form. The id of the record is made when the form opens, so that a double press saves once (decision 0010);
/// what is typed is kept as a draft; when somebody saved first, both versions are shown and nothing is lost.
/// </summary>
public abstract class FormPage<TForm> : StegvisPage, IFormPage
    where TForm : class, new()
{
    private const int _tries = 3;

    [BindProperty]
    public TForm Form { get; set; } = new();

    /// <summary>The id the record will have, or has.</summary>
    [BindProperty]
    public Guid RecordId { get; set; }

    /// <summary>The version the form was opened with; 0 for a new record.</summary>
    [BindProperty]
    public int Expected { get; set; }

    public BothVersions? BothVersions { get; private set; }

    /// <summary>Typed text of an older form that this one has no field for.</summary>
    public IReadOnlyDictionary<string, string> LeftOver { get; private set; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public DateTimeOffset? DraftKeptAt { get; private set; }

    /// <summary>What the draft is about: the record, else the case, else nothing yet.</summary>
    public virtual Guid DraftSubject => Guid.TryParse(RouteData.Values["id"] as string ?? RouteData.Values["caseId"] as string, out var id) ? id : Guid.Empty;

    /// <summary>With its folder: several folders have a form of the same name about the same case.</summary>
    public string DraftForm => RawForm.NameOf(GetType());

    public string DraftUrl => $"/drafts?form={DraftForm}&subject={DraftSubject}";

    private DraftKey DraftKey => new(Actor.Account, DraftForm, DraftSubject);

    public virtual async Task<IActionResult> OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        if (!await StartAsync())
        {
            return NotFound();
        }

        if (MayRestoreDraft && await Db.FindDraftAsync(DraftKey, Aborted) is var (json, keptAt) && !await IsSavedAsync(json))
        {
            DraftKeptAt = keptAt;
            LeftOver = RawForm.Restore(json, ModelState, Form);
        }

        return Page();
    }

    public virtual async Task<IActionResult> OnPostAsync()
    {
        if (!await CheckAsync())
        {
            return NotFound();
        }

        if (RecordId == Guid.Empty)
        {
            RecordId = Guid.CreateVersion7(Db.Now);
            ModelState.Remove(nameof(RecordId));
        }

        return ModelState.IsValid ? await TryToSaveAsync(_tries) : await RefusedAsync();
    }

    /// <summary>Throws away the draft and opens the form anew.</summary>
    public async Task<IActionResult> OnPostDiscardDraftAsync()
    {
        if (!await StartAsync())
        {
            return NotFound();
        }

        await Db.DropDraftAsync(DraftKey, Aborted);
        return Redirect(Request.Path + Request.QueryString.Value?.Replace("handler=DiscardDraft", "", StringComparison.OrdinalIgnoreCase).TrimEnd('?', '&'));
    }

    /// <summary>Fills the form when it opens. False: what it is about is not there or not yours.</summary>
    protected virtual Task<bool> StartAsync() => Task.FromResult(true);

    /// <summary>Loads what the page needs beside the form after a post. False as for <see cref="StartAsync"/>.</summary>
    protected virtual Task<bool> CheckAsync() => Task.FromResult(true);

    /// <summary>Writes. Gives the address to go to, or why the method says no.</summary>
    protected abstract Task<Result<string>> SaveAsync();

    /// <summary>Off where somebody else may hold the device than who began to write.</summary>
    protected virtual bool MayRestoreDraft => true;

    /// <summary>Where to go when the very same form has been saved before.</summary>
    protected virtual string? AlreadySavedUrl => null;

    /// <summary>The saved form and its version, to stand beside what was typed.</summary>
    protected virtual Task<(TForm Form, int Version)?> LoadSavedAsync() => Task.FromResult<(TForm, int)?>(null);

    /// <summary>Two saves that meet by chance in another record than the form's own pass on the next try; nobody is asked.</summary>
    private async Task<IActionResult> TryToSaveAsync(int tries)
    {
        try
        {
            var result = await SaveAsync();
            return result.Refusal is { } refusal ? await RefusedAsync(Word("Refusal." + refusal.Code)) : await SavedAsync(result.Value!);
        }
        catch (Exception met) when (met is AlreadySavedException or DbUpdateConcurrencyException or StorageTroubleException)
        {
            return await NotSavedAsync(met, tries);
        }
    }

    private async Task<IActionResult> NotSavedAsync(Exception met, int tries)
    {
        if (met is AlreadySavedException same && AlreadySavedUrl is { } url && (same.IsSameRecord || await Db.HasBeenMadeAsync(RecordId, Aborted)))
        {
            return await SavedAsync(url);
        }

        if (tries > 1 && (met is DbUpdateConcurrencyException or AlreadySavedException { IsSameRecord: false }))
        {
            return await TryToSaveAsync(tries - 1);
        }

        return met switch
        {
            AlreadySavedException => await RefusedAsync(Told("Form.AlreadyTaken")),
            StorageTroubleException trouble => NotSaved(trouble),
            _ => await BothVersionsAsync(),
        };
    }

    private async Task<IActionResult> RefusedAsync(string? why = null)
    {
        if (why is not null)
        {
            ModelState.AddModelError("", why);
        }

        await TryDraftAsync(() => Db.KeepDraftAsync(DraftKey, RawForm.ToJson(Request.Form), Aborted));
        return Refused();
    }

    private async Task<IActionResult> SavedAsync(string url)
    {
        await TryDraftAsync(() => Db.DropDraftAsync(DraftKey, Aborted));
        return Redirect(url);
    }

    /// <summary>The typed text stands in the page that is shown again, because it can be kept nowhere else.</summary>
    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult NotSaved(StorageTroubleException trouble)
    {
        ModelState.AddModelError("", Told("Form.NotSaved." + trouble.Trouble));
        var page = Page();
        page.StatusCode = StatusCodes.Status503ServiceUnavailable;
        return page;
    }

    private string Told(string key) => Words.Find(typeof(Errors.ErrorModel), key) ?? key;

    /// <summary>A draft is a kindness: that it cannot be kept or dropped does not undo what was done.</summary>
    private static async Task TryDraftAsync(Func<Task> keepOrDrop)
    {
        try
        {
            await keepOrDrop();
        }
        catch (Exception trouble) when (trouble is StorageTroubleException or AlreadySavedException or DbUpdateConcurrencyException)
        {
            System.Diagnostics.Trace.TraceWarning("A draft could not be kept or dropped: {0}", (trouble as StorageTroubleException)?.Trouble);
        }
    }

    /// <summary>A draft that arrived late, or outlived its saved form: offering it again would save it twice or lose the next text.</summary>
    private async Task<bool> IsSavedAsync(string json) =>
        RawForm.NewRecordOf(json) is { } made && await Db.HasBeenMadeAsync(made, Aborted);

    private async Task<IActionResult> BothVersionsAsync()
    {
        await TryDraftAsync(() => Db.KeepDraftAsync(DraftKey, RawForm.ToJson(Request.Form), Aborted));
        if (await LoadSavedAsync() is not var (saved, version))
        {
            return NotFound();
        }

        BothVersions = BothVersions.Of(PageContext, Words, saved, Form);
        Expected = version;
        ModelState.Remove(nameof(Expected));
        var page = Page();
        page.StatusCode = StatusCodes.Status409Conflict;
        return page;
    }
}

/// <summary>What the shared parts of a form page need to know of it.</summary>
public interface IFormPage
{
    Guid RecordId { get; }

    int Expected { get; }

    BothVersions? BothVersions { get; }

    IReadOnlyDictionary<string, string> LeftOver { get; }

    DateTimeOffset? DraftKeptAt { get; }

    string DraftUrl { get; }

    string DraftForm { get; }

    Guid DraftSubject { get; }
}
