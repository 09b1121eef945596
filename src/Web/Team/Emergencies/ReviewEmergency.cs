using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Team.Emergencies;

/// <summary>The lead has talked an emergency opening through with whoever opened (C.022). A second tap changes nothing; null: there is none.</summary>
public sealed class ReviewEmergency(AppDb db)
{
    public async Task<EmergencyOpening?> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<EmergencyOpening>(id, cancellation) is not { } opening)
        {
            return null;
        }

        if (opening.ReviewedOn is null)
        {
            opening.Review(db.Today);
            await db.SaveAsync(@case.Did(Acts.EmergencyReviewed, id), cancellation);
        }

        return opening;
    }
}
