using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.FirstRun;

/// <summary>What an empty installation asks for: its name and its first administrator.</summary>
public sealed record FirstRunForm : PasswordForm
{
    [Required, StringLength(100)]
    public string ServiceName { get; init; } = "";

    [Required, StringLength(100)]
    public string Name { get; init; } = "";

    [Required, StringLength(200, MinimumLength = 3)]
    public string UserName { get; init; } = "";
}

/// <summary>Makes the service. Once it is there, this page is not.</summary>
[OpenToAll, ReadsNobody]
public sealed class FirstRunModel : SignInStep
{
    [BindProperty]
    public FirstRunForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync() => await Db.InstallationAsync(Aborted) is null ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (await Db.InstallationAsync(Aborted) is not null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var found = HttpContext.RequestServices.GetRequiredService<FoundService>();
        var result = await found.ExecuteAsync(Form, Aborted);
        return result.Refusal is { } refusal ? RefusedBecause(refusal.Code) : await NextAsync(result.Value!, SignInMeans.Password);
    }
}
