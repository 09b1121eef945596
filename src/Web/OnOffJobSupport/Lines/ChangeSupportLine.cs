using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Lines;

/// <summary>Changes a line of support: more, less, by somebody else, or moved off the job.</summary>
public sealed class ChangeSupportLine(AppDb db)
{
    public async Task<Result<PlanLine>> ExecuteAsync(CaseView @case, (Guid Id, int Version) line, PlanLineFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PlanLine>(line.Id, cancellation) is not { TakenOutAt: null } found)
        {
            return new Refusal("LineIsGone", "M5.30");
        }

        db.Expect(found, line.Version);
        found.Change(facts);
        await db.SaveAsync(@case.Did(Acts.PlanLineChanged, found.Id), cancellation);
        return found;
    }
}
