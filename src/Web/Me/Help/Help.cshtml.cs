using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Help;

/// <summary>Do I need somebody now? First life and health, then those who know me, then those who are there for everybody (C.035, C.189).</summary>
[Requires<OwnCase>, Reads("case")]
public sealed class HelpModel : StegvisPage
{
    private const string _norway = "Europe/Oslo";

    public IReadOnlyList<SeatHolder> Mine { get; private set; } = [];

    public IReadOnlyList<CrisisContact> Contacts { get; private set; } = [];

    /// <summary>112 answers in every country of ours; in Norway the ambulance has its own number.</summary>
    public IReadOnlyList<(string Number, string Who)> Emergency => Db.Services.Days.Zone.Id is _norway
        ? [("113", Word("Help.Ambulance")), ("112", Word("Help.Police"))]
        : [("112", Word("Help.Emergency"))];

    public async Task OnGetAsync()
    {
        Mine = [.. (await Db.HoldersOfAsync(Case.Case, Aborted)).Where(h => h.Account != Actor.Account && h.Role.IsStaff() && h.Phone is not null).DistinctBy(h => h.Account).OrderBy(h => h.Role)];
        Contacts = await Db.CrisisContactsAsync(Aborted);
    }

    public string RoleOf(SeatHolder holder) => Words.Find(GetType(), "Me.Role." + holder.Role) ?? Words.Shared("SeatRole." + holder.Role);

    public static string Tel(string phone) => "tel:" + string.Concat(phone.Where(c => c is '+' || char.IsAsciiDigit(c)));
}
