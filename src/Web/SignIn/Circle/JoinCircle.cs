using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn.Circle;

/// <summary>Who comes with the invitation: somebody new with a name and a password of their own, or an account that is signed in already.</summary>
public sealed record Supporter(AccountForm? Form, string Password, AccountId? Known);

/// <summary>
/// An invitation becomes a seat (decision 0027): for this case, this member of the circle, and nothing beside it. Account, seat and the used code are
/// one save; two who come at once with the same code find it used.
/// </summary>
internal sealed class JoinCircle(AppDb db, SignInFailures failures, IPasswordHasher<Account> hasher)
{
    public Task<Result<Seat>> ExecuteAsync(Guid invitation, Supporter who, CancellationToken cancellation) => failures.InTurnAsync(async () =>
    {
        if (await db.FindOpenInvitationAsync(invitation, cancellation) is not { } open)
        {
            return new Refusal("NoInvitation", "M1.36");
        }

        var account = await AccountAsync(who, open, cancellation);
        if (account.Refusal is { } refusal)
        {
            return refusal;
        }

        var grant = new SeatGrant(new SeatId(Guid.CreateVersion7(db.Now)), account.Value, SeatRole.CircleMember)
        {
            Case = open.Invitation.CaseId,
            Member = open.Invitation.MemberId,
        };
        var seat = Seat.Grant(grant, open.Invitation.InvitedBy, new Stamp(account.Value, db.Now));
        open.Invitation.Use(db.Now);
        db.Keep(seat);
        return await SaveAsync(seat, open, cancellation);
    });

    private async Task<Result<AccountId>> AccountAsync(Supporter who, OpenInvitation open, CancellationToken cancellation)
    {
        if (who.Known is { } known)
        {
            return await db.HasPartAsync(open.Invitation.CaseId, known, cancellation) ? new Refusal("PartAlready", "C.001") : known;
        }

        if (PasswordRule.Check(who.Password, who.Form!.UserName.Trim()) is { } code)
        {
            return new Refusal(code, "C.001");
        }

        var id = new AccountId(Guid.CreateVersion7(db.Now));
        var made = await InvitedAccount.MakeAsync(db, new AccountInvitation(id, who.Form, id), cancellation);
        if (made.Refusal is { } refusal)
        {
            return refusal;
        }

        var account = made.Value!.Account;
        account.Keep(account.Secrets with
        {
            PasswordHash = hasher.HashPassword(account, who.Password),
            SecurityStamp = Guid.CreateVersion7(db.Now).ToString("N"),
        });
        return id;
    }

    private async Task<Result<Seat>> SaveAsync(Seat seat, OpenInvitation open, CancellationToken cancellation)
    {
        try
        {
            var deed = Seats.ActorIn(seat).Did(Acts.SupporterJoined, open.Invitation.MemberId) with { Subject = open.Subject, Case = seat.CaseId };
            await db.SaveAsync(deed, cancellation);
            return seat;
        }
        catch (AlreadySavedException)
        {
            return new Refusal("UserNameTaken", "C.001");
        }
    }
}
