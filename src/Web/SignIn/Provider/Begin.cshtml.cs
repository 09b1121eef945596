using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>To the provider. Where none is set up, this address is not there.</summary>
[OpenToAll, ReadsNobody]
public sealed class BeginModel(ProviderOptions options) : SignInStep
{
    public async Task<IActionResult> OnGetAsync()
    {
        if (!options.IsOn)
        {
            return NotFound();
        }

        try
        {
            var talk = HttpContext.RequestServices.GetRequiredService<ProviderTalk>();
            return Redirect(await talk.BeginAsync(HttpContext, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null));
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException)
        {
            var page = Page();
            page.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return page;
        }
    }
}
