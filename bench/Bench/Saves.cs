using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;

namespace Stegvis.Bench;

/// <summary>What the chain costs: the same note saved by its act, and its bare row written in a transaction of the same durability.</summary>
internal sealed class Saves(BenchService service, int runs)
{
    public Task<Measured> WithChainAsync(string what) => TimesAsync(what, async (db, note) =>
        await db.SaveAsync(service.Specialist.Did(Acts.NoteRecorded, note.Id) with { Case = service.Another }));

    /// <summary>The row alone, copied by the database itself, so that neither the tracker nor the chain takes part.</summary>
    public Task<Measured> RowAloneAsync(string what) => TimesAsync(what, async (db, note) =>
    {
        db.ChangeTracker.Clear();
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Set<ContactNote>().Where(n => n.CaseId == service.Another).OrderBy(n => n.CreatedAt).Take(1)
            .ExecuteUpdateAsync(n => n.SetProperty(x => x.Version, x => x.Version));
        await transaction.CommitAsync();
    });

    private async Task<Measured> TimesAsync(string what, Func<AppDb, ContactNote, Task> save)
    {
        var times = new List<double>(runs);
        for (var i = 0; i < runs + 50; i++)
        {
            await using var db = service.OpenDatabase();
            var facts = new ContactNoteFacts { Text = "Kort besøk. Alt gikk fint.", On = db.Today, Minutes = 70 };
            var note = ContactNote.Record(Guid.CreateVersion7(db.Now), service.Another, facts, (new NoteFills(null, null, null), new Stamp(service.Specialist.Account, db.Now)));
            var started = Stopwatch.GetTimestamp();
            db.Keep(note);
            await save(db, note);
            times.Add(Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }

        return new Measured(what, times[50..]);
    }
}
