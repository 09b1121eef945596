using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Team.Seats;

/// <summary>
/// A seat on a case. Only its lead gives one, never to themself, and no staff seat to the person it is about (decision 0006).
/// The person sees each in who has looked.
/// </summary>
public sealed class GrantCaseSeat(AppDb db)
{
    /// <summary>A specialist or a deputy: somebody with a place in the team.</summary>
    public async Task<Result<SeatId>> ExecuteAsync(CaseView @case, SeatGrant wanted, CancellationToken cancellation)
    {
        var held = await db.SeatsOfAsync(@case, cancellation);
        var isOwn = held.Exists(s => s.Account == wanted.Account && (s.Role is SeatRole.Person || wanted.Role is SeatRole.Person));
        if (wanted.Account == @case.Actor.Account || isOwn)
        {
            return new Refusal(isOwn ? "OwnCase" : "OwnSeat", "C.001");
        }

        if (wanted.Role.IsWorker() && !(await db.WorkersForAsync(@case, cancellation)).Exists(w => w.Account == wanted.Account))
        {
            return new Refusal("NotInTeam", "C.001");
        }

        if (held.Find(s => s.Account == wanted.Account && s.Role == wanted.Role && wanted.Until is null && wanted.Placement is null) is { } same)
        {
            return same.Seat;
        }

        var seat = Seat.Grant(wanted with { Case = @case.Id }, @case.Actor.Seat, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(seat);
        await @case.SaveAsync(Acts.SeatGranted, seat.Id, cancellation);
        return seat.SeatId;
    }
}

/// <summary>The person, somebody at the workplace: with a sign-in of their own, or a new one.</summary>
public sealed record GuestToSeat(SeatGrant Grant, AccountForm Form);

/// <summary>What came of it: the password to hand over where the sign-in is new.</summary>
public sealed record SeatedGuest(InvitedAccount? Invited);

/// <inheritdoc cref="GrantCaseSeat"/>
public sealed class GrantGuestSeat(AppDb db, GrantCaseSeat grant)
{
    public async Task<Result<SeatedGuest>> ExecuteAsync(CaseView @case, GuestToSeat wanted, CancellationToken cancellation)
    {
        if (await IsTakenAsync(@case, wanted.Grant.Role, cancellation))
        {
            return new Refusal("PersonHasSeat", "C.001");
        }

        if (await db.FindAccountAsync(InvitedAccount.Normalize(wanted.Form.UserName), cancellation) is { } known)
        {
            var again = await grant.ExecuteAsync(@case, wanted.Grant with { Account = known.AccountId }, cancellation);
            return again.Refusal is { } no ? no : new SeatedGuest(null);
        }

        var made = await InvitedAccount.MakeAsync(db, new AccountInvitation(wanted.Grant.Account, wanted.Form, @case.Actor.Account), cancellation);
        if (made.Refusal is { } refusal)
        {
            return refusal;
        }

        var result = await grant.ExecuteAsync(@case, wanted.Grant, cancellation);
        return result.Refusal is { } denied ? denied : new SeatedGuest(made.Value);
    }

    private async Task<bool> IsTakenAsync(CaseView @case, SeatRole role, CancellationToken cancellation) =>
        role is SeatRole.Person && (await db.SeatsOfAsync(@case, cancellation)).Exists(s => s.Role is SeatRole.Person);
}
