using System.Text.Json;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Known;

/// <summary>The question that is worked out once gives each reader what the one that is put together at each visit gives.</summary>
public sealed class NewestTests(SharedServices services)
{
    private static readonly Newest<ContactNote, DateOnly> _notes = new(n => n.Facts.On) { Only = n => n.WithdrawnAt == null };
    private static readonly Newest<Meeting, DateTimeOffset> _meetings = new(m => m.StartsAt);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.014")]
    public async Task Newest_GivesEachReader_TheRowsAndFieldsThatAreTheirs(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Newest", await service.NewSpecialistAsync());
        var job = await service.InJobAsync(given, startedDaysAgo: 30);
        await service.WithAsync(given, (db, view, stamp) =>
        {
            foreach (var day in Enumerable.Range(0, 5))
            {
                var facts = new ContactNoteFacts { Text = $"Secret {day}.", On = db.Today.AddDays(-day), SharedWithEmployer = day % 2 == 1 ? $"Told {day}." : null };
                db.Keep(ContactNote.Record(service.NewId(), view.Id, facts, (new NoteFills(job, null, null), stamp)));
            }
        });

        var employer = await service.AtWorkplaceAsync(given, job);
        Assert.Equal(["Secret 2.", "Secret 3."], (await NotesAsync(given.Specialist)).Select(n => n.Text));
        Assert.Equal(["Secret 2.", "Secret 3."], (await NotesAsync(service.Lead)).Select(n => n.Text));
        Assert.Equal([("", "Told 3.")], (await NotesAsync(employer)).Select(n => (n.Text, n.SharedWithEmployer)));

        Task<List<ContactNoteFacts>> NotesAsync(Actor reader) => service.InDatabaseAsync(async db =>
        {
            var (view, before) = ((await db.OpenAsync(reader, given.Id))!, db.Today.AddDays(-1));
            var newest = await view.NewestAsync(_notes, new(DateOnly.MinValue, before, 2), CancellationToken.None);
            var anew = await view.Records<ContactNote>().Where(n => n.Facts.On < before).OrderByDescending(n => n.Facts.On).Take(2).ListAsync();
            Assert.Equal(JsonSerializer.Serialize(anew.Select(n => n.Facts)), JsonSerializer.Serialize(newest.Select(n => n.Facts)));
            return newest.ConvertAll(n => n.Facts);
        });
    }

    /// <summary>By the moment, up to the last there is; and what a hidden case keeps from the lead is not there.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.014")]
    public async Task Newest_OfAHiddenCase_TellsTheLeadNoMeeting(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Newest hidden", await service.NewSpecialistAsync());
        await service.MeetingAsync(given, new TimeOnly(9, 0));
        Assert.Equal(["Garden centre"], await PlacesAsync());

        await service.WithAsync(given, async (db, view, _) =>
        {
            var @case = await view.CaseForChangeAsync();
            db.Entry(@case).Property(c => c.HiddenSince).CurrentValue = db.Now;
        });

        Assert.Empty(await PlacesAsync());

        Task<IEnumerable<string?>> PlacesAsync() => service.InDatabaseAsync(async db =>
            (await (await db.OpenAsync(service.Lead, given.Id))!.NewestAsync(_meetings, new(DateTimeOffset.MinValue, DateTimeOffset.MaxValue, 5), CancellationToken.None)).Select(m => m.Facts.Place));
    }
}
