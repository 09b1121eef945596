using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Today;

/// <summary>"Later": the row is gone until tomorrow, for this worker alone, without a reason.</summary>
public sealed class PutOffRow(AppDb db)
{
    public async Task ExecuteAsync(CaseView @case, CancellationToken cancellation)
    {
        var (by, tomorrow) = (@case.Actor.Account, db.Today.AddDays(1));
        if (await @case.Records<FindingAnswer>().Where(a => a.CreatedBy == by && a.PutOffUntil >= tomorrow).AnyAsync(cancellation))
        {
            return;
        }

        var answer = FindingAnswer.Later(Guid.CreateVersion7(db.Now), @case.Id, tomorrow, new Stamp(by, db.Now));
        db.Keep(answer);
        await db.SaveAsync(@case.Did(Acts.FindingAnswered, answer.Id), cancellation);
    }
}
