using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Web.ClientEngagement;

namespace Stegvis.Web.Team.Import;

/// <summary>
/// Makes everybody of a looked-through spreadsheet in one transaction, each through the same door as one enquiry by hand, with an act of their
/// own. Either all are there afterwards or none.
/// </summary>
public sealed class ImportCaseload(AppDb db, ReceiveEnquiry receive)
{
    private const int _tries = 3;

    public async Task ExecuteAsync(Actor lead, Guid importId, IReadOnlyList<PersonToMake> people, CancellationToken cancellation)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await db.TogetherAsync(() => MakeAsync(lead, importId, people, cancellation), cancellation);
                return;
            }
            catch (AlreadySavedException taken) when (!taken.IsSameRecord && tries < _tries)
            {
                // An enquiry by hand took a reference in the same instant: the next ones are free.
                continue;
            }
        }
    }

    /// <summary>The import itself comes first: a second press of the same button meets it and stops before anything else.</summary>
    private async Task MakeAsync(Actor lead, Guid importId, IReadOnlyList<PersonToMake> people, CancellationToken cancellation)
    {
        var ids = people.Select(_ => new CaseId(Guid.CreateVersion7(db.Now))).ToList();
        db.Keep(CaseloadImport.Of(importId, lead.Team!.Value, ids, new Stamp(lead.Account, db.Now)));
        await db.SaveAsync(lead.Did(Acts.CaseloadImported, importId), cancellation);
        var reference = await db.NextReferenceAsync(cancellation);
        foreach (var (person, id) in people.Zip(ids))
        {
            db.ChangeTracker.Clear();
            await receive.OpenForAsync(lead, new NewCase(id, person.Specialist, reference), person.Form, cancellation);
            reference = CaseReferences.After(reference);
        }
    }
}
