using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Unmet;

/// <summary>What the person still needs, and who helps next (M5.78).</summary>
public sealed class DescribeUnmetNeed(AppDb db)
{
    public async Task<Result<UnmetNeed>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, UnmetNeedFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<UnmetNeed>(which.Id, cancellation) is not { MetOn: null } need)
        {
            return new Refusal("NeedIsMet", "M5.78");
        }

        db.Expect(need, which.Version);
        need.Describe(facts);
        await db.SaveAsync(@case.Did(Acts.UnmetNeedDescribed, need.Id), cancellation);
        return need;
    }
}
