using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Safety;

/// <summary>
/// Life or health is in danger and those who may read cannot be reached (C.022): opens what is locked for a day. It says the same whether or not
/// anything is locked.
/// </summary>
public sealed class OpenInEmergency(AppDb db)
{
    public async Task<EmergencyOpening> ExecuteAsync(CaseView @case, Guid id, EmergencyFacts facts, CancellationToken cancellation)
    {
        var opening = EmergencyOpening.Open(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(opening);
        await db.SaveAsync(@case.Did(Acts.OpenedInEmergency, opening.Id), cancellation);
        return opening;
    }
}
