using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.VocationalProfiling.Sensitive;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>The newest version of the person's profile, the older ones, and whether the person has said "this is me".</summary>
[Requires<ReadCase>, Reads("M2.30")]
public sealed class ProfileModel(ConfirmProfile confirm, EraseSensitive erase) : StegvisPage
{
    public IReadOnlyList<VocationalProfile> Versions { get; private set; } = [];

    public VocationalProfile? Shown { get; private set; }

    public SensitiveView Sensitive { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public Task OnGetAsync() => LoadAsync();

    /// <summary>The person said yes, spoken or on paper, and the specialist heard or saw it.</summary>
    public async Task<IActionResult> OnPostConfirmAsync(Guid profile, int version, ConfirmationMeans means)
    {
        if (!MayWork || means is not (ConfirmationMeans.Spoken or ConfirmationMeans.PaperSeen))
        {
            return NotFound();
        }

        var result = await confirm.ExecuteAsync(Case, (profile, version), means, Aborted);
        if (result.Succeeded)
        {
            return Redirect($"/cases/{Case.Id.Value}/profile");
        }

        ModelState.AddModelError("", Word("Refusal." + result.Refusal!.Code));
        await LoadAsync();
        return Refused();
    }

    public async Task<IActionResult> OnPostEraseAsync(Guid id) =>
        MayWork && (await erase.ExecuteAsync(Case, id, Aborted)).Succeeded ? Redirect($"/cases/{Case.Id.Value}/profile") : NotFound();

    public string Status(VocationalProfile profile) => profile.ConfirmedAt is { } at
        ? Word("Confirmed", Days.Short(this, Db.Services.Days.Of(at)))
        : Word("NotConfirmed");

    private async Task LoadAsync()
    {
        Versions = await Case.Records<VocationalProfile>().OrderByDescending(p => p.Number).ListAsync(Aborted);
        Sensitive = await SensitiveView.OfAsync(this, Aborted);
        Shown = Versions.Count > 0 ? Versions[0] : null;
    }
}
