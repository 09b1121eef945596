using System.Globalization;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Tests.Given;
using Stegvis.VocationalProfiling;

namespace Stegvis.Tests.Consents;

/// <summary>One word that stands in one field and nowhere else.</summary>
public sealed record Sentinel(string Word, Type Record, FieldRule Rule);

/// <summary>Fills every text field of a case with a word of its own, so that a page which shows one too many is caught.</summary>
public sealed class Sentinels
{
    private readonly List<Sentinel> _words = [];

    public IReadOnlyList<Sentinel> Words => _words;

    public static async Task<Sentinels> PlantAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        var planted = new Sentinels();
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        var stamp = new Stamp(given.Specialist.Account, db.Now);
        var note = ContactNote.Record(service.NewId(), given.Id, planted.Fill<ContactNote, ContactNoteFacts>(new() { On = db.Today }), (new NoteFills(null, null, null), stamp));
        StoredRecord[] records =
        [
            note,
            NoteComment.By(service.NewId(), note, planted.Word(typeof(NoteComment), nameof(NoteComment.Text)), stamp),
            MeetingSheet.Write(service.NewId(), given.Id, planted.Fill<MeetingSheet, MeetingSheetFacts>(new() { HeldOn = db.Today }), stamp),
            PlanLine.Add(service.NewId(), given.Id, (PlanLayout.Support, null, planted.Fill<PlanLine, PlanLineFacts>(new())), stamp),
            Decision.Record(service.NewId(), given.Id, planted.Fill<Decision, DecisionFacts>(new() { Answer = IntakeAnswer.Yes, DecidedOn = db.Today }), stamp).Value!,
            VocationalProfile.Begin(service.NewId(), given.Id, (1, planted.Fill<VocationalProfile, ProfileFacts>(new())), stamp),
            Meeting.Plan(new MeetingId(service.NewId()), given.Id, (planted.Fill<Meeting, MeetingFacts>(new() { On = db.Today }), null), (db.Services.Days, stamp)),
        ];
        foreach (var record in records)
        {
            db.Keep(record);
        }

        var person = await view.PersonForChangeAsync();
        person.Correct(planted.Fill<Person, PersonFacts>(new()) with { CallName = "Kari" });
        await db.SaveAsync(view.Did(Acts.NoteRecorded, note.Id));
        return planted;
    }

    private TFacts Fill<TRecord, TFacts>(TFacts facts)
        where TFacts : class
    {
        foreach (var field in FieldCatalogue.Of(typeof(TRecord)).Where(f => f.IsFact && f.Property.PropertyType == typeof(string)))
        {
            field.Property.SetValue(facts, Word(typeof(TRecord), field.Property.Name));
        }

        return facts;
    }

    private string Word(Type record, string property)
    {
        var rule = FieldCatalogue.Of(record).Single(f => f.Property.Name == property).Rule;
        var word = string.Create(CultureInfo.InvariantCulture, $"zq{_words.Count:D3}x");
        _words.Add(new Sentinel(word, record, rule));
        return word;
    }
}
