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

        var actor = await db.FindSeatedAsync(worker, handover.WorkerSeat, cancellation) is { } seated ? seated.Actor : new Actor(worker, handover.WorkerSeat, default);
        if (hasher.VerifyHashedPassword(account, account.Secrets.ScreenPinHash ?? "", pin ?? "") is PasswordVerificationResult.Failed)
        {
            var tooMany = handover.Miss();
            if (tooMany)
            {
                handover.End(db.Now);
                session.End(SessionEnd.WrongPin, db.Now);
            }

            await db.SaveAsync(await db.DidAsync(handover, (actor, Acts.SignInFailed), cancellation), cancellation);
            return new Refusal(tooMany ? "PinLocked" : "WrongPin", "C.001");
        }

        handover.End(db.Now);
        session.TakeBack();
        await db.SaveAsync(await db.DidAsync(handover, (actor, Acts.TakenBack), cancellation), cancellation);
        return null;
    }
}
