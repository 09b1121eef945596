using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Team.Said;

/// <summary>The lead's answer, which the person reads where they said it.</summary>
public sealed class AnswerFeedback(AppDb db)
{
    public async Task<Result<Feedback>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, string answer, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Feedback>(which.Id, cancellation) is not { } said)
        {
            return new Refusal("SaidIsGone", "C.034");
        }

        db.Expect(said, which.Version);
        said.Reply(answer, db.Today);
        await db.SaveAsync(@case.Did(Acts.FeedbackAnswered, said.Id), cancellation);
        return said;
    }
}
