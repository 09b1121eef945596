using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Workplace;

/// <summary>What somebody at the workplace says, in their own words.</summary>
public sealed record WorkplaceWord(Guid Id, string Name, string Text);

/// <summary>
/// "It went well" from the workplace: a contact like any other, written by the one who said it.
/// The person and the staff read it on the timeline; it completes no task of the specialist's.
/// </summary>
public sealed class SayItWentWell(AppDb db)
{
    public async Task<Result<ContactNote>> ExecuteAsync(CaseView @case, WorkplaceWord word, CancellationToken cancellation)
    {
        var facts = new ContactNoteFacts
        {
            Text = word.Text,
            SharedWithEmployer = word.Text,
            On = db.Today,
            Place = ContactPlace.Message,
            WithWhom = word.Name,
            Chips = [NoteChip.WentWell],
        };
        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var note = ContactNote.Record(word.Id, @case.Id, facts, (new NoteFills(@case.Actor.Placement, null, null), stamp));
        db.Keep(note);
        await db.SaveAsync(@case.Did(Acts.NoteRecorded, note.Id), cancellation);
        return note;
    }
}
