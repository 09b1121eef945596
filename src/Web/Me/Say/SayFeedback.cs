using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Me.Say;

/// <summary>The person says something to the one who leads the team, or asks for something else (C.034, M1.66).</summary>
public sealed class SayFeedback(AppDb db)
{
    public async Task<Result<Feedback>> ExecuteAsync(CaseView @case, Guid id, FeedbackFacts facts, CancellationToken cancellation)
    {
        var said = Feedback.Say(id, @case.Id, (facts, db.Today), new Stamp(@case.Actor.Account, db.Now));
        if (said.Succeeded)
        {
            db.Keep(said.Value!);
            await db.SaveAsync(@case.Did(Acts.FeedbackGiven, id), cancellation);
        }

        return said;
    }
}
