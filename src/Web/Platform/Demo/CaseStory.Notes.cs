using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform.Demo.Words;

namespace Stegvis.Web.Platform.Demo;

internal sealed partial class CaseStory
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    public int Notes { get; private set; }

    /// <summary>A note written out by hand. Returns its way in for the person's comment.</summary>
    public ToldNote Note(DateOnly day, ContactNoteFacts facts, JobStory? job = null)
    {
        Notes++;
        var told = new ToldNote();
        var from = facts.From ?? new TimeOnly(Dice.Between(9, 13), Dice.Throw(2) * 30);
        var whole = facts with { On = day, From = from };
        var at = Calendar.At(day, from.AddMinutes((facts.Minutes ?? 0) + 10));
        told.Id = Guid.CreateVersion7(at);
        Act(at, Worker.Actor, (Acts.NoteRecorded, told.Id), moment =>
        {
            told.Note = ContactNote.Record(told.Id, Id, whole, (new NoteFills(job?.Id, null, null), moment.Stamp));
            moment.Keep(told.Note);
            job?.MetOn(moment, day);
        });
        return told;
    }

    /// <inheritdoc cref="Note(DateOnly, ContactNoteFacts, JobStory?)"/>
    public ToldNote Say(DateOnly day, string text, (ContactPlace Place, int Minutes) how, JobStory? job = null) => Note(
        day,
        new ContactNoteFacts { Text = text, Place = how.Place, Minutes = how.Minutes, WithWhom = Name.Name, TravelMinutes = how.Place is ContactPlace.Workplace ? 25 : null },
        job);

    /// <summary>One of the texts that fit this part of the way, never twice for the same person while others are left.</summary>
    public void Note(DateOnly day, IReadOnlyList<NoteText> texts, JobStory? job = null)
    {
        var start = Dice.Throw(texts.Count);
        var text = Enumerable.Range(0, texts.Count).Select(i => texts[(start + i) % texts.Count]).FirstOrDefault(t => _told.Add(t.Text)) ?? texts[start];
        Note(day, text.About(Name, job?.Workplace ?? Dice.Pick(_telling.Workplaces), Dice), job);
    }

    /// <summary>Notes spread evenly over the working days between two days.</summary>
    public void NotesBetween((DateOnly From, DateOnly To) days, int count, IReadOnlyList<NoteText> texts, JobStory? job = null)
    {
        var span = days.To.DayNumber - days.From.DayNumber;
        foreach (var day in Enumerable.Range(1, count).Select(i => days.From.AddDays(span * i / (count + 1))).Select(Calendar.WorkingDay))
        {
            Note(day, texts, job);
        }
    }

    public void Comment(DateOnly day, ToldNote note, string words) => Act(At(day, 17), Person ?? Worker.Actor, (Acts.NoteCommented, note.Id), moment =>
        moment.Keep(NoteComment.By(NewId(moment), note.Note!, words, moment.Stamp)));

    /// <summary>A meeting agreed on an earlier day.</summary>
    public void Meet(DateOnly agreedOn, MeetingFacts facts, JobStory? job = null)
    {
        var id = new MeetingId(Guid.CreateVersion7(At(agreedOn, 15)));
        Act(At(agreedOn, 15), Worker.Actor, (Acts.MeetingPlanned, id.Value), moment =>
            moment.Keep(Meeting.Plan(id, Id, (facts, job?.Id), (Calendar.Days, moment.Stamp))));
    }
}

/// <summary>A note once it is told, for what follows from it.</summary>
internal sealed class ToldNote
{
    public Guid Id { get; set; }

    public ContactNote? Note { get; set; }
}
