using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>Writes down what somebody in the circle has promised to do, by when, and how we know (M1.36).</summary>
public sealed class AgreeContribution(AppDb db)
{
    public async Task<Result<Contribution>> ExecuteAsync(CaseView @case, (Guid Id, Guid Member) which, ContributionFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<CircleMember>(which.Member, cancellation) is not { } member)
        {
            return new Refusal("MemberIsGone", "M1.35");
        }

        var agreed = Contribution.Agree(which.Id, member, facts, new Stamp(@case.Actor.Account, db.Now));
        if (agreed.Refusal is { } refusal)
        {
            return refusal;
        }

        db.Keep(agreed.Value!);
        await db.SaveAsync(@case.Did(Acts.ContributionAgreed, which.Id), cancellation);
        return agreed;
    }
}
