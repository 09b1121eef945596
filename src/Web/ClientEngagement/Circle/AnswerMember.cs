using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>
/// The person's yes or no to somebody in their circle, also to one who was there before: by their own tap, or on paper or aloud, seen or heard by
/// the specialist. The same answer twice changes nothing.
/// </summary>
public sealed class AnswerMember(AppDb db)
{
    public async Task<Result<CircleMember>> ExecuteAsync(CaseView @case, Guid id, (bool Yes, ConfirmationMeans Means) said, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<CircleMember>(id, cancellation) is not { } member)
        {
            return new Refusal("MemberIsGone", "M1.35");
        }

        if (!said.Means.MayBeRecordedBy(@case.Actor.Role))
        {
            return new Refusal("OnlyThePerson", "M1.54");
        }

        if (member.IsInCircle == said.Yes && !member.WaitsForPerson)
        {
            return member;
        }

        member.Answer(said.Yes, db.Today);
        if (said.Yes)
        {
            var yes = new Yes(Guid.CreateVersion7(db.Now), member.Id, member.Hash, ConfirmingParty.Person, said.Means);
            db.Keep(Confirmation.Of(yes, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
        }

        await db.SaveAsync(@case.Did(said.Yes ? Acts.CircleJoined : Acts.CircleDeclined, member.Id), cancellation);
        return member;
    }
}
