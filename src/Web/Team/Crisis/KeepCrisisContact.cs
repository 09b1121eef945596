using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.Team.Crisis;

/// <summary>A number to call when it is hard: added, changed, or with no facts taken out. Writing it says it was checked on the day it names.</summary>
public sealed class KeepCrisisContact(AppDb db)
{
    public async Task<Result<CrisisContact>> ExecuteAsync(Actor actor, (Guid Id, int? Version) which, CrisisContactFacts? facts, CancellationToken cancellation)
    {
        if (which.Version is not { } version)
        {
            var added = CrisisContact.Add(which.Id, facts!, new Stamp(actor.Account, db.Now));
            db.Keep(added);
            await db.SaveAsync(actor.Did(Acts.CrisisContactAdded, added.Id), cancellation);
            return added;
        }

        if (await db.CrisisContactForChangeAsync(which.Id, cancellation) is not { } contact)
        {
            return new Refusal("ContactIsGone", "C.189");
        }

        db.Expect(contact, version);
        Change(contact, facts);
        await db.SaveAsync(actor.Did(Acts.CrisisContactChanged, contact.Id), cancellation);
        return contact;
    }

    private void Change(CrisisContact contact, CrisisContactFacts? facts)
    {
        if (facts is null)
        {
            contact.TakeOut(db.Now);
        }
        else
        {
            contact.Change(facts);
        }
    }
}
