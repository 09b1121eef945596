using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Casework.Attachments;
using Stegvis.Web.Casework.Notes.Outside;
using Stegvis.Web.Casework.Notes.Papers;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Ui.Components.Field;

namespace Stegvis.Web.Casework.Notes;

/// <summary>Moment A: the note in the car after the visit. One screen, the day and place already there, the cursor in the text.</summary>
[Requires<WorkOnCase>, Reads("M5.37"), UploadLimit(AttachmentsModel.Largest), RequestFormLimits(MemoryBufferThreshold = AttachmentsModel.Largest)]
public sealed class RecordModel(RecordContactNote record, RecordNoteWithPaper recordWithPaper) : NoteFormPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Meeting { get; set; }

    [BindProperty]
    public Guid? CarriesOut { get; set; }

    [BindProperty]
    public bool Announced { get; set; } = true;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<SelectListItem> OpenLines { get; private set; } = [];

    public IReadOnlyList<Choice> Chips =>
    [
        new(nameof(NoteChip.WentWell), Word(NoteChip.WentWell), Icon: "smile"),
        new(nameof(NoteChip.Practised), Word(NoteChip.Practised), Icon: "repeat"),
        new(nameof(NoteChip.FollowUp), Word(NoteChip.FollowUp), Icon: "pin"),
        new(nameof(NoteChip.SawWorkplace), Word(NoteChip.SawWorkplace), Icon: "briefcase"),
    ];

    public IReadOnlyList<string> Readers { get; private set; } = [];

    public bool PrefillIsOpen => ModelState.ErrorCount > 0;

    public string WhenLine => NoteLines.When(this, Form);

    public string WhereLine => NoteLines.Where(this, Form);

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/notes/{RecordId}";

    protected override async Task<bool> StartAsync()
    {
        Form = await PrefillAsync();
        if (Request.Query.ContainsKey("tooLarge"))
        {
            ModelState.AddModelError(nameof(Upload), Word("Refusal.FileTooLarge"));
        }

        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var lines = await Case.Records<PlanLine>().Where(l => l.TakenOutAt == null && l.Facts.CarriedOutOn == null).OrderBy(l => l.CreatedAt).Take(20).ListAsync(Aborted);
        OpenLines = [new SelectListItem(Word("Record.CarriesOut.None"), ""), .. lines.Select(l => new SelectListItem(l.Facts.What, l.Id.ToString()))];
        OpenLines = lines.Count == 0 ? [] : OpenLines;
        Readers = await NoteLines.ReadersAsync(this, Aborted);
        return await base.CheckAsync();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var facts = Form with { Announced = Form.Place is ContactPlace.Workplace ? Announced : null };
        var note = new NoteToRecord(RecordId, facts) { Meeting = Meeting, CarriesOut = CarriesOut };
        var result = Upload is { Length: > 0 }
            ? await recordWithPaper.ExecuteAsync(Case, note, await PaperAsync(Upload), Aborted)
            : await record.ExecuteAsync(Case, note, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/notes/{RecordId}?saved=true";
    }

    private async Task<AttachmentToAdd> PaperAsync(IFormFile file)
    {
        using var whole = new MemoryStream((int)file.Length);
        await file.CopyToAsync(whole, Aborted);
        var bytes = whole.ToArray();
        return new AttachmentToAdd(Guid.CreateVersion7(Db.Now), NotePaper.FactsOf(file.FileName, bytes, Word("Record.Upload.Unnamed")), bytes);
    }

    private async Task<ContactNoteFacts> PrefillAsync()
    {
        var meeting = Meeting is { } id
            ? await Case.FindAsync<Meeting>(id, Aborted)
            : await Case.Records<Meeting>().Where(m => m.Outcome == MeetingOutcome.Planned && m.StartsAt <= Db.Now && m.Facts.On == Today)
                .OrderByDescending(m => m.StartsAt).FirstAsync(Aborted);
        var facts = new ContactNoteFacts { On = Today, Place = ContactPlace.Workplace, WithWhom = Case.Name };
        if (meeting is null)
        {
            return facts;
        }

        Meeting = meeting.Id;
        return facts with
        {
            On = meeting.Facts.On,
            From = meeting.Facts.At,
            Minutes = meeting.Facts.Minutes,
            WithWhom = meeting.Facts.WithWhom ?? Case.Name,
            Place = meeting.PlacementId is null ? ContactPlace.Elsewhere : ContactPlace.Workplace,
        };
    }
}
