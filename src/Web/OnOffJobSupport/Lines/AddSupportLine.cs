using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Lines;

/// <summary>One piece of support (M5.30). On the job of a placement that workplace reads it; off the job nobody outside the team does.</summary>
public sealed class AddSupportLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, (Guid Id, PlacementId? Job) line, PlanLineFacts facts, CancellationToken cancellation)
    {
        var added = PlanLine.Add(line.Id, @case.Id, (PlanLayout.Support, line.Job, facts), new Stamp(@case.Actor.Account, db.Now));
        db.Keep(added);
        (await @case.CaseForChangeAsync(cancellation)).Begin(ProcessStep.OnOffJobSupport, db.Today);
        await db.SaveAsync(@case.Did(Acts.PlanLineAdded, added.Id), cancellation);
        return added;
    }
}
