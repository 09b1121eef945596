using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Unmet;

/// <summary>
/// Time or money was given as the reason to close (M5.84). That is refused: the case stays open, and what happened stands where the lead sees it
/// from this moment. What stands open already is not noted twice.
/// </summary>
public sealed class NoteUnmetNeed(AppDb db)
{
    public async Task<UnmetNeed> ExecuteAsync(CaseView @case, Guid id, RunningOut what, CancellationToken cancellation)
    {
        if (await @case.Records<UnmetNeed>().Where(n => n.MetOn == null).FirstAsync(cancellation) is { } open)
        {
            return open;
        }

        var need = UnmetNeed.Note(id, @case.Id, what, (db.Today, new Stamp(@case.Actor.Account, db.Now)));
        db.Keep(need);
        await db.SaveAsync(@case.Did(Acts.UnmetNeedNoted, need.Id), cancellation);
        return need;
    }
}
