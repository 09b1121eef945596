using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>Signs a colleague out everywhere: a lost phone, a last day at work. The sign-in itself stays as it is.</summary>
public sealed class EndAccountSessions(AppDb db)
{
    public async Task<int?> ExecuteAsync(Actor actor, AccountId id, Guid? here, CancellationToken cancellation)
    {
        if (await db.FindStaffAccountAsync(id, cancellation) is null)
        {
            return null;
        }

        var ended = await db.EndSessionsAsync(id, (SessionEnd.EndedByAdministrator, here), cancellation);
        await db.SaveAsync(actor.Did(Acts.SessionEnded, id.Value), cancellation);
        return ended;
    }
}
