using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Crisis;

/// <summary>The numbers the service gives people to call, and which of them nobody has checked for long (T.71).</summary>
[Requires<KeepCrisisContacts>, ReadsNobody]
public sealed class CrisisListModel : StegvisPage
{
    public IReadOnlyList<CrisisContact> Contacts { get; private set; } = [];

    public string Back => Actor.Role is SeatRole.Administrator ? "/administration" : "/team";

    public int Months => ValueOf(Stegvis.Method.Thresholds.CheckedAgain);

    public async Task OnGetAsync() => Contacts = await Db.CrisisContactsAsync(Aborted);

    public string Day(DateOnly? day) => day is { } known ? Days.Long(known) : "–";
}
