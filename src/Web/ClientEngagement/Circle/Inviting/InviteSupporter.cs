using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.ClientEngagement.Circle.Inviting;

/// <summary>
/// The person's yes to a page of their own for somebody in the circle, and the code that opens it (decision 0027): by the person's tap, or on paper or
/// aloud, seen or heard by the specialist. The code is given back once; an older one that was not used stops working.
/// </summary>
public sealed class InviteSupporter(AppDb db)
{
    public async Task<Result<CardSecret>> ExecuteAsync(CaseView @case, Guid member, ConfirmationMeans means, CancellationToken cancellation)
    {
        if (!means.MayBeRecordedBy(@case.Actor.Role))
        {
            return new Refusal("OnlyThePerson", "M1.54");
        }

        if (await @case.ForChangeAsync<CircleMember>(member, cancellation) is not { } invited)
        {
            return new Refusal("MemberIsGone", "M1.35");
        }

        var (secret, id, stamp) = (CardSecret.New(), Guid.CreateVersion7(db.Now), new Stamp(@case.Actor.Account, db.Now));
        var made = CircleInvitation.Of(id, invited, (@case.Actor.Seat, CardSecret.HashOf(db.Services.Vault, null, secret.Typed)), stamp);
        if (made.Refusal is { } refusal)
        {
            return refusal;
        }

        await db.StopInvitationsAsync(member, cancellation);
        db.Keep(made.Value!);
        db.Keep(Confirmation.Of(new Yes(id, id, made.Value!.Hash, ConfirmingParty.Person, means), @case.Id, stamp));
        await db.SaveAsync(@case.Did(Acts.SupporterInvited, member), cancellation);
        return secret;
    }
}
