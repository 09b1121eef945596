using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>Makes a sign-in. It opens nothing by itself: seats do, and those are given by a lead or in a team.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class NewAccountModel(MakeAccount make) : StegvisPage
{
    [BindProperty]
    public AccountForm Form { get; set; } = new();

    [BindProperty]
    public Guid RecordId { get; set; }

    public InvitedAccount? Invited { get; private set; }

    public void OnGet() => RecordId = Guid.CreateVersion7(Db.Now);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await Db.FindAccountAsync(new AccountId(RecordId), Aborted) is not null)
        {
            return Redirect($"/administration/accounts/{RecordId}");
        }

        var result = await make.ExecuteAsync(Actor, new AccountId(RecordId), Form, Aborted);
        if (result.Refusal is { } refusal)
        {
            ModelState.AddModelError("Form.UserName", Word("Refusal." + refusal.Code));
            return Refused();
        }

        Invited = result.Value;
        return Page();
    }
}
