using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>One colleague's sign-in.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class OneAccountModel(RenewPassword renew) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public AccountRow Row { get; private set; } = null!;

    public InvitedAccount? Invited { get; private set; }

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await LoadAsync() || await renew.ExecuteAsync(Actor, Row.Id, Aborted) is not { } invited)
        {
            return NotFound();
        }

        Invited = invited;
        return Page();
    }

    private async Task<bool> LoadAsync()
    {
        if (await Db.FindStaffAccountAsync(new AccountId(Id), Aborted) is not { } row)
        {
            return false;
        }

        Row = row;
        return true;
    }
}
