using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Handovers;

/// <summary>The specialist's screen comes back with their PIN. Five wrong ones end the sign-in: then only signing in anew helps.</summary>
internal sealed class TakeBack(AppDb db, IPasswordHasher<Account> hasher)
{
    public async Task<Refusal?> ExecuteAsync(HandedOver handed, string? pin, CancellationToken cancellation)
    {
        var worker = handed.Handover.WorkerAccount;
        if (await db.HandoverForChangeAsync(handed.Handover.Id, cancellation) is not { IsOpen: true } handover
            || await db.SessionForChangeAsync(worker, handover.SessionId, cancellation) is not { } session
            || await db.FindAccountAsync(worker, cancellation) is not { } account)
        {
            return null;
        }

        var actor = await db.WorkerOfAsync(handover, cancellation);
        var isRight = hasher.VerifyHashedPassword(account, account.Secrets.ScreenPinHash ?? "", pin ?? "") is not PasswordVerificationResult.Failed;
        var refusal = isRight ? null : Missed(handover, session);
        if (isRight)
        {
            handover.End(db.Now);
            session.TakeBack();
        }

        await db.SaveAsync(await db.DidAsync(handover, (actor, isRight ? Acts.TakenBack : Acts.SignInFailed), cancellation), cancellation);
        return refusal;
    }

    private Refusal Missed(Handover handover, SignInSession session)
    {
        if (!handover.Miss())
        {
            return new Refusal("WrongPin", "C.001");
        }

        handover.End(db.Now);
        session.End(SessionEnd.WrongPin, db.Now);
        return new Refusal("PinLocked", "C.001");
    }
}
