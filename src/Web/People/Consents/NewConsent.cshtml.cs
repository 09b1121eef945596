using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Drafts;
using Stegvis.Web.Casework.Notes;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.People.Consents;

/// <summary>A consent, filled in together: to whom, why, what, how long, and how the person says yes.</summary>
[Requires<WorkOnCase>, Reads("M1.37")]
public sealed class NewConsentModel(GiveConsent give) : FormPage<ConsentForm>
{
    /// <summary>The unsaved note that lacked this consent; the case itself stands for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Note { get; set; }

    protected override string? AlreadySavedUrl => Note switch
    {
        null => $"/cases/{Case.Id.Value}/consents",
        { } note when note == Case.Id.Value => $"/cases/{Case.Id.Value}/notes/new",
        { } note => $"/cases/{Case.Id.Value}/notes/{note}/correct",
    };

    protected override async Task<bool> StartAsync()
    {
        var typed = Note is { } note ? await TypedNoteAsync(note) : null;
        Form = new ConsentForm
        {
            Facts = new ConsentFacts
            {
                ValidFrom = Today,
                ValidTo = Today.AddMonths(6),
                Recipient = typed is null ? "" : RawForm.TextOf(typed, "Form.Outsider"),
                Purpose = typed is null ? "" : RawForm.TextOf(typed, "Form.Purpose"),
            },
        };
        return await base.StartAsync();
    }

    protected override Task<bool> CheckAsync()
    {
        PeriodWords.Say(this, Form.Facts);
        return base.CheckAsync();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await give.ExecuteAsync(Case, new ConsentId(RecordId), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }

    /// <summary>What its writer typed and nobody else has seen: only their own drafts are found.</summary>
    private async Task<string?> TypedNoteAsync(Guid note)
    {
        var form = RawForm.NameOf(note == Case.Id.Value ? typeof(RecordModel) : typeof(CorrectModel));
        return (await Db.FindDraftAsync(new DraftKey(Actor.Account, form, note), Aborted))?.RawJson;
    }
}
