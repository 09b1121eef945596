using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.ClientEngagement;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>
/// Takes somebody out of the circle, at once and without a reason (M1.54). What they had promised falls away with them; the page they had ends in the
/// same save.
/// </summary>
public sealed class TakeOutMember(AppDb db)
{
    public async Task<Result<CircleMember>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<CircleMember>(id, cancellation) is not { } member)
        {
            return new Refusal("MemberIsGone", "M1.35");
        }

        if (member.IsInCircle)
        {
            member.TakeOut(db.Today);
            await db.CloseToMemberAsync(@case, id, cancellation);
            await db.SaveAsync(@case.Did(Acts.CircleLeft, member.Id), cancellation);
        }

        return member;
    }
}
