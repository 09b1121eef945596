using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Outreach;

/// <summary>What somebody said they would do is done. Said twice it changes nothing.</summary>
public sealed class FollowUpOutreach(AppDb db)
{
    public async Task<OutreachEvent?> ExecuteAsync(Actor actor, Guid id, CancellationToken cancellation)
    {
        if (await db.OutreachForChangeAsync(id, cancellation) is not { } known)
        {
            return null;
        }

        if (known.FollowedUpOn is null)
        {
            known.FollowUp(db.Today);
            await db.SaveAsync(actor.Did(Acts.OutreachFollowedUp, id), cancellation);
        }

        return known;
    }
}
