using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>Signs me out on one other device, or on all of them. What goes on here goes on.</summary>
public sealed class EndMySessions(AppDb db)
{
    /// <summary>Null: one session was asked for, and it is not mine.</summary>
    public async Task<int?> ExecuteAsync(Actor actor, Guid? one, Guid? here, CancellationToken cancellation)
    {
        if (one is not { } id)
        {
            return await EndAllAsync(actor, here, cancellation);
        }

        if (await db.SessionForChangeAsync(actor.Account, id, cancellation) is not { } session)
        {
            return null;
        }

        session.End(SessionEnd.EndedByOwner, db.Now);
        await db.SaveAsync(actor.Did(Acts.SessionEnded, session.Id), cancellation);
        return 1;
    }

    private async Task<int> EndAllAsync(Actor actor, Guid? here, CancellationToken cancellation)
    {
        var ended = await db.EndSessionsAsync(actor.Account, (SessionEnd.EndedByOwner, here), cancellation);
        await db.SaveAsync(actor.Did(Acts.SessionEnded, actor.Account.Value), cancellation);
        return ended;
    }
}
