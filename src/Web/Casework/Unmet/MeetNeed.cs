using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Unmet;

/// <summary>The need is met after all: somebody else helps, or the money came.</summary>
public sealed class MeetNeed(AppDb db)
{
    public async Task ExecuteAsync(CaseView @case, CancellationToken cancellation)
    {
        if ((await @case.AllForChangeAsync<UnmetNeed>(cancellation)).Find(n => n.MetOn is null) is { } need)
        {
            need.Met(db.Today);
            await db.SaveAsync(@case.Did(Acts.UnmetNeedMet, need.Id), cancellation);
        }
    }
}
