using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.NoLoss;

/// <summary>Writes notes as an operation does, and says each id once it is saved.</summary>
internal static class Writer
{
    public static async Task<Guid> NoteAsync(AppDb db, Actor actor, CaseId @case)
    {
        var view = await db.OpenAsync(actor, @case) ?? throw new InvalidOperationException("The case does not open.");
        var id = Guid.CreateVersion7(db.Now);
        var facts = new ContactNoteFacts { Text = "written under load", On = db.Today };
        db.Keep(ContactNote.Record(id, @case, facts, (new NoteFills(null, null, null), new Stamp(actor.Account, db.Now))));
        await db.SaveAsync(view.Did(Acts.NoteRecorded, id));
        return id;
    }

    public static async Task<int> ForEverAsync(string folder, Guid[] ids)
    {
        var options = new StegvisOptions { DataFolder = folder };
        var storage = StorageSetup.OpenKeys(options, TimeProvider.System);
        var actor = new Actor(new AccountId(ids[0]), new SeatId(ids[1]), SeatRole.Specialist);
        while (true)
        {
            await using var db = StorageSetup.OpenDatabase(options, storage);
            Console.WriteLine(await NoteAsync(db, actor, new CaseId(ids[2])));
        }
    }
}
