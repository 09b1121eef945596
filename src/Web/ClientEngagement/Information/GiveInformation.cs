using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>Writes down what we explained, in which forms, and how it landed (M1.31). The first step has begun with it.</summary>
public sealed class GiveInformation(AppDb db)
{
    public async Task<Result<InformationPack>> ExecuteAsync(CaseView @case, Guid id, InformationPackFacts facts, CancellationToken cancellation)
    {
        var pack = InformationPack.Give(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(pack);
        (await @case.CaseForChangeAsync(cancellation)).Begin(ProcessStep.ClientEngagement, db.Today);
        await db.SaveAsync(@case.Did(Acts.InformationGiven, id), cancellation);
        return pack;
    }
}
