using Microsoft.AspNetCore.Authentication;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>Ends the sign-in on this device. Where the device was in the person's hands, it is its owner's sign-in that ends.</summary>
internal sealed class EndThisSession(AppDb db)
{
    public async Task ExecuteAsync(HttpContext http)
    {
        if (http.Features.Get<Visitor>() is { } visitor)
        {
            var owner = visitor.Handover is { } handed ? await TakenBackAsync(handed.Handover.Id, http.RequestAborted) : visitor.Actor;
            if (http.Features.Get<SignInSession>() is { } here && await db.SessionForChangeAsync(owner.Account, here.Id, http.RequestAborted) is { } session)
            {
                session.End(SessionEnd.SignedOut, db.Now);
            }

            await db.SaveAsync(owner.Did(Acts.SignedOut, owner.Account.Value), http.RequestAborted);
        }

        await http.SignOutAsync();
    }

    private async Task<Actor> TakenBackAsync(Guid id, CancellationToken cancellation)
    {
        var handover = await db.HandoverForChangeAsync(id, cancellation) ?? throw new InvalidOperationException("A hand-over that is not stored.");
        handover.End(db.Now);
        return await db.WorkerOfAsync(handover, cancellation);
    }
}
