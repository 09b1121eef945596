using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Passkeys;

/// <summary>My passkeys: add one, call it something, take one away.</summary>
[Requires<KeepSignIn>, ReadsNobody]
public sealed class MyPasskeysModel(AddPasskey add, RenamePasskey rename, RemovePasskey remove) : StegvisPage
{
    /// <summary>A new way in asks for a sign-in not older than this: a session left open, or stolen, makes itself no key.</summary>
    private static readonly TimeSpan _fresh = TimeSpan.FromHours(1);

    [BindProperty, StringLength(60)]
    public string? Name { get; set; }

    [BindProperty]
    public string? State { get; set; }

    [BindProperty]
    public string? Credential { get; set; }

    [FromQuery(Name = "done")]
    public string? Done { get; set; }

    public IReadOnlyList<Passkey> Passkeys { get; private set; } = [];

    public DeviceTalk Talk { get; private set; } = null!;

    private Ceremony Ceremony => HttpContext.RequestServices.GetRequiredService<Ceremony>();

    public async Task OnGetAsync() => await LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!IsFresh)
        {
            return await RefusedAsync("SignInAgain");
        }

        var account = (await Db.FindAccountAsync(Actor.Account, Aborted))!;
        if (!ModelState.IsValid || await Ceremony.AddAsync(account, HttpContext, (State, Credential)) is not { } made)
        {
            return await RefusedAsync("PasskeyNotAdded");
        }

        await add.ExecuteAsync(Actor, made, NameOr(DeviceName.Of(Request)), Aborted);
        return Redirect("/account/passkeys?done=added");
    }

    public async Task<IActionResult> OnPostRenameAsync(Guid passkey) => ModelState.IsValid
        ? await rename.ExecuteAsync(Actor, passkey, NameOr(DeviceName.Of(Request)), Aborted) is null ? NotFound() : Redirect("/account/passkeys?done=renamed")
        : await RefusedAsync("PasskeyName");

    public async Task<IActionResult> OnPostRemoveAsync(Guid passkey) =>
        await remove.ExecuteAsync(Actor, passkey, HttpContext.Features.Get<SignInSession>()?.Id, Aborted) is not { } result
            ? NotFound()
            : result.Refusal is { } refusal ? await RefusedAsync(refusal.Code) : Redirect("/account/passkeys?done=removed");

    public string Day(DateTimeOffset at) => Db.Services.Days.Of(at).ToString("d. MMMM yyyy", CultureInfo.CurrentCulture);

    private bool IsFresh => HttpContext.Features.Get<SignInSession>() is not { } here || here.CreatedAt > Db.Now - _fresh;

    private string NameOr(string device) => !string.IsNullOrWhiteSpace(Name) ? Name.Trim() : device.Length > 0 ? device : Word("MyPasskeys.Unnamed");

    private async Task<PageResult> RefusedAsync(string code)
    {
        ModelState.AddModelError("", Word("Refusal." + code));
        await LoadAsync();
        return Refused();
    }

    private async Task LoadAsync()
    {
        Talk = await Ceremony.BeginAddingAsync((await Db.FindAccountAsync(Actor.Account, Aborted))!, HttpContext);
        Passkeys = await Db.PasskeysOfAsync(Actor.Account, Aborted);
    }
}
