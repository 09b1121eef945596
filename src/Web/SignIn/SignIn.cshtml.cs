using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Passkeys;
using Stegvis.Web.SignIn.Provider;

namespace Stegvis.Web.SignIn;

public sealed record SignInForm
{
    [Required, StringLength(200)]
    public string UserName { get; init; } = "";

    [Required, StringLength(256)]
    public string Password { get; init; } = "";
}

/// <summary>User name and password. One answer for a wrong name, a wrong password and an account that rests.</summary>
[OpenToAll, ReadsNobody]
public sealed class SignInModel : SignInStep
{
    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [FromQuery(Name = "without")]
    public string? Without { get; set; }

    /// <summary>Why somebody who was signed in stands here again.</summary>
    [FromQuery(Name = "because")]
    public string? Because { get; set; }

    public IReadOnlyList<AccountRow> Demo { get; private set; } = [];

    /// <summary>Where colleagues sign in at work; off unless set up.</summary>
    public ProviderOptions Provider => HttpContext.RequestServices.GetRequiredService<ProviderOptions>();

    [FromQuery(Name = "out")]
    public string? Out { get; set; }

    /// <summary>Where to sign out at work as well, after signing out here.</summary>
    public string? SignOutThere { get; private set; }

    /// <summary>For a device with a passkey: it may answer from the field for the user name, or be asked by the button.</summary>
    public DeviceTalk Talk { get; private set; } = null!;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        await LoadAsync();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (!await MayTryAsync(Form.UserName))
        {
            return TooMany();
        }

        var prove = HttpContext.RequestServices.GetRequiredService<ProvePassword>();
        return await prove.ExecuteAsync(Form.UserName, Form.Password, Aborted) is { } account
            ? await NextAsync(account, SignInMeans.Password)
            : RefusedBecause("NoMatch");
    }

    private async Task LoadAsync()
    {
        Demo = await Db.DemoAccountsAsync(Aborted);
        SignOutThere = Provider.IsOn && Out == "provider" ? await SignOutModel.ThereAsync(HttpContext) : null;
        Talk = await HttpContext.RequestServices.GetRequiredService<Ceremony>().BeginSignInAsync(HttpContext);
    }
}
