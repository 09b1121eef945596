using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>Somebody to be drawn on the map, who thought of it, and how the person said yes; no means: it is not asked yet.</summary>
public sealed record MemberToPropose(Guid Id, CircleMemberFacts Facts, bool ByPerson, ConfirmationMeans? Means);

/// <summary>Draws somebody on the person's map (M1.35). Without the person's yes it is a proposal and nothing more (M1.54, M1.87).</summary>
public sealed class ProposeMember(AppDb db)
{
    public async Task<Result<CircleMember>> ExecuteAsync(CaseView @case, MemberToPropose proposed, CancellationToken cancellation)
    {
        if (proposed.Means is { } said && !said.MayBeRecordedBy(@case.Actor.Role))
        {
            return new Refusal("OnlyThePerson", "M1.54");
        }

        var stamp = new Stamp(@case.Actor.Account, db.Now);
        var member = CircleMember.Propose(proposed.Id, @case.Id, proposed.Facts, (proposed.ByPerson, stamp));
        if (proposed.Means is { } means)
        {
            member.Answer(true, db.Today);
            db.Keep(Confirmation.Of(new Yes(Guid.CreateVersion7(db.Now), member.Id, member.Hash, ConfirmingParty.Person, means), @case.Id, stamp));
        }

        db.Keep(member);
        await db.SaveAsync(@case.Did(Acts.CircleProposed, member.Id), cancellation);
        return member;
    }
}
