using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Casework.Notes.Outside;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Notes;

/// <summary>A note put right. The person sees that it was changed, and the log keeps both.</summary>
[Requires<WorkOnCase>, Reads("M5.37")]
public sealed class CorrectModel(CorrectContactNote correct) : NoteFormPage
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return await CheckAsync();
    }

    protected override async Task<ContactNoteFacts?> SavedFactsAsync() => (await LoadSavedAsync())?.Form;

    protected override async Task<(ContactNoteFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<ContactNote>(Id, Aborted) is { WithdrawnAt: null } note ? (note.Facts, note.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var saved = await Case.FindAsync<ContactNote>(Id, Aborted);
        var facts = Form with { Announced = saved?.Facts.Announced, Form = saved?.Facts.Form };
        var result = await correct.ExecuteAsync(Case, (Id, Expected), facts, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/notes/{Id}";
    }
}
