using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Proof;
using Stegvis.Web.SignIn.Provider;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>One colleague's sign-in.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class OneAccountModel(RenewPassword renew, EndAccountSessions end, InviteToProvider invite) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public AccountRow Row { get; private set; } = null!;

    public InvitedAccount? Invited { get; private set; }

    /// <summary>Shown once, to hand over.</summary>
    public string? ProviderCode { get; private set; }

    public bool HasProvider => HttpContext.RequestServices.GetRequiredService<ProviderOptions>().IsOn;

    public bool IsLinked { get; private set; }

    [FromQuery(Name = "ended")]
    public bool Ended { get; set; }

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

    public async Task<IActionResult> OnPostInviteAsync()
    {
        if (!await LoadAsync() || !HasProvider || await invite.ExecuteAsync(Actor, Row.Id, Aborted) is not { } secret)
        {
            return NotFound();
        }

        ProviderCode = secret.Typed;
        return Page();
    }

    public async Task<IActionResult> OnPostEndSessionsAsync() =>
        await end.ExecuteAsync(Actor, new AccountId(Id), HttpContext.Features.Get<SignInSession>()?.Id, Aborted) is null
            ? NotFound()
            : Redirect($"/administration/accounts/{Id}?ended=true");

    private async Task<bool> LoadAsync()
    {
        if (await Db.FindStaffAccountAsync(new AccountId(Id), Aborted) is not { } row)
        {
            return false;
        }

        Row = row;
        IsLinked = await Db.HasLinkAsync(row.Id, Aborted);
        return true;
    }
}
