using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Mine;
using Stegvis.Web.SignIn.Provider;

namespace Stegvis.Web.SignIn;

/// <summary>Ends the session on this device. Needs no token: the cookie does not travel with other sites' forms.</summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class SignOutModel : StegvisPage
{
    public IActionResult OnGet() => NotFound();

    /// <summary>Ending the sign-in at work is offered as a link: the provider knows the way back.</summary>
    public static async Task<string?> ThereAsync(HttpContext http)
    {
        try
        {
            var options = http.RequestServices.GetRequiredService<ProviderOptions>();
            var facts = await http.RequestServices.GetRequiredService<ProviderMetadata>().ReadAsync(anew: false, http.RequestAborted);
            return facts.EndSession is { } end
                ? QueryHelpers.AddQueryString(end, new Dictionary<string, string?>(StringComparer.Ordinal)
                {
                    ["client_id"] = options.ClientId,
                    ["post_logout_redirect_uri"] = $"{http.Request.Scheme}://{http.Request.Host}{http.Request.PathBase}/sign-in",
                })
                : null;
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException)
        {
            return null;
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var wasAtWork = HttpContext.Features.Get<SignInSession>()?.Means is SignInMeans.Provider;
        await HttpContext.RequestServices.GetRequiredService<EndThisSession>().ExecuteAsync(HttpContext);
        return Redirect(wasAtWork ? "/sign-in?out=provider" : "/sign-in");
    }
}
