using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>The job we imagine and what is uncertain (M1.42). There is one picture; the second time it is written, it is changed.</summary>
public sealed class ChangeMoney(AppDb db)
{
    public async Task<Result<MoneyPicture>> ExecuteAsync(CaseView @case, (Guid Id, int Version) which, MoneyPictureFacts facts, CancellationToken cancellation)
    {
        var picture = await @case.ForChangeAsync<MoneyPicture>(which.Id, cancellation);
        if (picture is null)
        {
            picture = MoneyPicture.Draw(which.Id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
            db.Keep(picture);
        }
        else
        {
            db.Expect(picture, which.Version);
            picture.Change(facts);
        }

        await db.SaveAsync(@case.Did(Acts.MoneyChanged, picture.Id), cancellation);
        return picture;
    }
}
