using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.People.Safety.Hiding;

/// <summary>
/// Hides address, workplace and times from all but the named readers, or shows them again (MA10.11). The person decides, or a specialist with them;
/// whoever is not on the list cannot put themself on it this way.
/// </summary>
public sealed class HideWhereabouts(AppDb db)
{
    public async Task<Result<bool>> ExecuteAsync(CaseView @case, bool hide, CancellationToken cancellation)
    {
        if (!hide && @case.Lens.HidesWhereabouts)
        {
            return new Refusal("NotOnTheList", "MA10.11");
        }

        var changed = await @case.CaseForChangeAsync(cancellation);
        if (changed.HiddenSince is not null != hide)
        {
            changed.HideWhereabouts(hide, db.Now);
            await db.SaveAsync(@case.Did(hide ? Acts.WhereaboutsHidden : Acts.WhereaboutsShown, changed.Id), cancellation);
        }

        return hide;
    }
}
