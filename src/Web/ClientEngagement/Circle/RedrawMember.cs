using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>Changes how somebody stands on the map and what they may help with (M1.35). What the person thinks of them, only the person writes.</summary>
public sealed class RedrawMember(AppDb db)
{
    public async Task<Result<CircleMember>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, CircleMemberFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<CircleMember>(which.Id, cancellation) is not { } member)
        {
            return new Refusal("MemberIsGone", "M1.35");
        }

        db.Expect(member, which.Version);
        var attitude = @case.Actor.Role is SeatRole.Person ? facts.Attitude : member.Facts.Attitude;
        member.Redraw(Unseen.Kept<CircleMember, CircleMemberFacts>(@case.Lens, facts with { Attitude = attitude }, member.Facts));
        await db.SaveAsync(@case.Did(Acts.CircleRedrawn, member.Id), cancellation);
        return member;
    }
}
