using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.VocationalProfiling;
using Stegvis.Web.VocationalProfiling.Sensitive;

namespace Stegvis.Web.Me.Profile;

/// <summary>My profile: mine to read, to change, and to say "this is me" to.</summary>
[Requires<OwnCase>, Reads("M2.30")]
public sealed class MyProfileModel(ConfirmProfile confirm, EraseSensitive erase) : StegvisPage
{
    public VocationalProfile? Shown { get; private set; }

    public SensitiveView Sensitive { get; private set; } = null!;

    public string? ConfirmedOn => Shown?.ConfirmedAt is { } at ? Days.Short(this, Db.Services.Days.Of(at)) : null;

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostConfirmAsync(Guid profile, int version)
    {
        var result = await confirm.ExecuteAsync(Case, (profile, version), Visitor.OwnTap, Aborted);
        if (result.Succeeded)
        {
            return Redirect("/me/profile");
        }

        ModelState.AddModelError("", Word("Refusal." + result.Refusal!.Code));
        await LoadAsync();
        return Refused();
    }

    public async Task<IActionResult> OnPostEraseAsync(Guid id) =>
        (await erase.ExecuteAsync(Case, id, Aborted)).Succeeded ? Redirect("/me/profile") : NotFound();

    private async Task LoadAsync()
    {
        Sensitive = await SensitiveView.OfAsync(this, Aborted);
        Shown = await Case.Records<VocationalProfile>().OrderByDescending(p => p.Number).FirstAsync(Aborted);
    }
}
