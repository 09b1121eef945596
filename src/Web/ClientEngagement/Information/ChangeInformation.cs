using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>Adds to what was explained: another form, or how it landed once that is known.</summary>
public sealed class ChangeInformation(AppDb db)
{
    public async Task<Result<InformationPack>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, InformationPackFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<InformationPack>(which.Id, cancellation) is not { } pack)
        {
            return new Refusal("InformationIsGone", "M1.31");
        }

        db.Expect(pack, which.Version);
        pack.Change(facts);
        await db.SaveAsync(@case.Did(Acts.InformationChanged, which.Id), cancellation);
        return pack;
    }
}
