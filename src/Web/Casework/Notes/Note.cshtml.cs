using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Casework.Notes.Papers;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Notes;

/// <summary>One thing a note filled besides the timeline.</summary>
public sealed record Fill(string Icon, string What, string How, string? Href = null);

/// <summary>A saved note: what was written, what it filled, what the person says to it.</summary>
[Requires<ReadCase>, Reads("M5.37")]
public sealed class NoteModel(WithdrawContactNote withdraw, CaseFindings findings) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromQuery(Name = "saved")]
    public bool JustSaved { get; set; }

    public ContactNote Note { get; private set; } = null!;

    public IReadOnlyList<NoteComment> Comments { get; private set; } = [];

    public IReadOnlyList<Fill> Fills { get; private set; } = [];

    public IReadOnlyList<NotePaper> Papers { get; private set; } = [];

    /// <summary>Those who read the note read what hangs on it.</summary>
    public IReadOnlyList<string> Readers { get; private set; } = [];

    /// <summary>A gentle word about a visit that came unannounced or says no reason.</summary>
    public FindingView? Hint { get; private set; }

    public string WhenLine => NoteLines.When(this, Note.Facts);

    public string WhereLine => NoteLines.Where(this, Note.Facts);

    public string SavedAt => Days.Clock(TimeOnly.FromDateTime(Db.Services.Days.Local(Note.CreatedAt)));

    public bool MayUndo => Note.CreatedBy == Actor.Account && Db.Now - Note.CreatedAt < WithdrawContactNote.Window;

    public bool MayCorrect => WorkOnCase.Allows(Actor.Role);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostWithdrawAsync()
    {
        var result = await withdraw.ExecuteAsync(Case, Id, Aborted);
        if (result.Succeeded)
        {
            return Redirect($"/cases/{Case.Id.Value}");
        }

        ModelState.AddModelError("", Word("Refusal." + result.Refusal!.Code));
        return await LoadAsync() ? Refused() : NotFound();
    }

    private async Task<bool> LoadAsync()
    {
        if (await Case.FindAsync<ContactNote>(Id, Aborted) is not { WithdrawnAt: null } note)
        {
            return false;
        }

        Note = note;
        Comments = await Case.Records<NoteComment>().Where(c => c.NoteId == Id).OrderBy(c => c.CreatedAt).ListAsync(Aborted);
        Fills = [.. await FillsAsync()];
        Papers = await NotePaper.OfAsync(this, Id, Aborted);
        Readers = await NoteLines.ReadersAsync(this, Aborted);
        Hint = findings.OfNote(this, note, note.Facts.Place is ContactPlace.Workplace && await WasInJobAsync(note.Facts.On));
        return true;
    }

    private async Task<bool> WasInJobAsync(DateOnly? on) =>
        (await Job.AllOfAsync(Db, Case, Aborted)).Any(j => j.StartsOn <= on && !(j.EndedOn < on));

    private async Task<List<Fill>> FillsAsync()
    {
        var fills = new List<Fill>();
        if (Note.Facts.Minutes is { } minutes)
        {
            var key = Note.Facts.Place is ContactPlace.Workplace ? "Fill.TimeAtWork" : "Fill.Time";
            fills.Add(new Fill("clock", Word("Fill.TimeLog"), Word(key, minutes)));
        }

        if (Note.CarriedOutLine is { } line && await Case.FindAsync<PlanLine>(line, Aborted) is { } plan)
        {
            fills.Add(new Fill("target", Word("Fill.Plan"), Word("Fill.LineDone", plan.Facts.What)));
        }

        if (Note.PlannedMeeting is { } next && await Case.FindAsync<Meeting>(next.Value, Aborted) is { } meeting)
        {
            fills.Add(new Fill("calendar", Word("Fill.Next"), Days.WhenAt(this, meeting.Facts.On!.Value, meeting.Facts.At), $"/cases/{Case.Id.Value}/meetings/{meeting.Id}"));
        }

        return fills;
    }
}
