using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>Everybody on the staff who can sign in. Who is supported, and who supports them from outside, is not here.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class AdministrationModel : StegvisPage
{
    private const int _perPage = 50;

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public IReadOnlyList<AccountRow> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Pages = Math.Max(1, (await Db.CountStaffAccountsAsync(Aborted) + _perPage - 1) / _perPage);
        Number = Math.Clamp(Number, 1, Pages);
        Rows = await Db.StaffAccountsAsync(((Number - 1) * _perPage, _perPage), Aborted);
    }
}
