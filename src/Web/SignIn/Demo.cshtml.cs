using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn;

/// <summary>In a demo database one press signs in as anybody in the list. In any other this address does not exist.</summary>
[OpenToAll, ReadsNobody]
public sealed class DemoModel : SignInStep
{
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(Guid account)
    {
        var rows = await Db.DemoAccountsAsync(Aborted);
        return rows.Find(r => r.Id.Value == account) is { } row && await Db.FindAccountAsync(row.Id, Aborted) is { } found
            ? await NextAsync(found, SignInMeans.Demo)
            : NotFound();
    }
}
