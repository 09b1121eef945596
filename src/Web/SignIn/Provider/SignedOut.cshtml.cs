using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>
/// The provider tells that somebody has signed out there. No browser comes here and no cookie counts: the signed token says everything, and whether
/// anybody was signed in here is not told.
/// </summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class SignedOutModel(ProviderOptions options, ProviderMetadata metadata) : SignInStep
{
    private const int _longest = 16_384;

    [FromForm(Name = "logout_token")]
    public string? Token { get; set; }

    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        Response.Headers.CacheControl = "no-store";
        if (!options.IsOn)
        {
            return NotFound();
        }

        if (!await MayTryAsync("logout " + Token?[^Math.Min(Token.Length, 64)..]))
        {
            return StatusCode(StatusCodes.Status429TooManyRequests);
        }

        try
        {
            return await EndAsync() ? new OkResult() : new BadRequestResult();
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException)
        {
            return StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
    }

    private async Task<bool> EndAsync()
    {
        var services = HttpContext.RequestServices;
        if (Token is not { Length: > 0 and <= _longest } token || await services.GetRequiredService<LogoutToken>().OfAsync(token, Aborted) is not { } ended)
        {
            return false;
        }

        var facts = await metadata.ReadAsync(anew: false, Aborted);
        await services.GetRequiredService<EndProviderSessions>().ExecuteAsync(facts.Issuer, ended, Aborted);
        return true;
    }
}
