using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.SetAside;

/// <summary>What was set aside is looked at again: the hint comes back where it still holds.</summary>
public sealed class TakeUpFinding(AppDb db)
{
    public async Task<FindingAnswer?> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (!WorkOnCase.Allows(@case.Actor.Role) || await @case.ForChangeAsync<FindingAnswer>(id, cancellation) is not { Finding: not null } answer)
        {
            return null;
        }

        if (answer.IsSetAside)
        {
            answer.TakeUp(db.Today);
            await db.SaveAsync(@case.Did(Acts.FindingTakenUp, id), cancellation);
        }

        return answer;
    }
}
