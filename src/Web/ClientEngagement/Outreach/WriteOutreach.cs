using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Outreach;

/// <summary>One time we told about the service, written or corrected.</summary>
public sealed class WriteOutreach(AppDb db)
{
    public async Task<Result<OutreachEvent>> ExecuteAsync(Actor actor, (Guid Id, int? Version) which, OutreachEventFacts facts, CancellationToken cancellation)
    {
        if (which.Version is not { } version)
        {
            var written = OutreachEvent.Write(which.Id, facts, new Stamp(actor.Account, db.Now));
            db.Keep(written);
            await db.SaveAsync(actor.Did(Acts.OutreachWritten, written.Id), cancellation);
            return written;
        }

        if (await db.OutreachForChangeAsync(which.Id, cancellation) is not { } known)
        {
            return new Refusal("OutreachIsGone", "M1.41");
        }

        db.Expect(known, version);
        known.Change(facts);
        await db.SaveAsync(actor.Did(Acts.OutreachWritten, known.Id), cancellation);
        return known;
    }
}
