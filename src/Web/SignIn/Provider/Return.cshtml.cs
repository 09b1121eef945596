using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Provider;

/// <summary>Back from the provider. Whatever does not fit gets the same sentence and no session; which of the checks said no is nobody's to learn.</summary>
[OpenToAll, ReadsNobody]
public sealed class ReturnModel(ProviderOptions options, ProviderMetadata metadata, IdentityToken tokens) : SignInStep
{
    [FromQuery(Name = "code")]
    public string? Code { get; set; }

    [FromQuery(Name = "state")]
    public string? State { get; set; }

    /// <summary>Some providers name themselves in the answer; then it must be the one that was asked.</summary>
    [FromQuery(Name = "iss")]
    public string? Issuer { get; set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (!options.IsOn)
        {
            return NotFound();
        }

        try
        {
            return await AccountAsync() is { } account ? await NextAsync(account, SignInMeans.Provider) : NoMatch();
        }
        catch (Exception silent) when (silent is HttpRequestException or TaskCanceledException or System.Text.Json.JsonException or AlreadySavedException)
        {
            return NoMatch();
        }
    }

    private async Task<Account?> AccountAsync()
    {
        var talk = HttpContext.RequestServices.GetRequiredService<ProviderTalk>();
        if (await talk.TakeAsync(HttpContext, State) is not { } pending || string.IsNullOrEmpty(Code))
        {
            return null;
        }

        ReturnUrl = pending.ReturnUrl;
        var facts = await metadata.ReadAsync(anew: false, Aborted);
        return (Issuer is null || Issuer == facts.Issuer) && await IdentityAsync(facts, pending) is { } who && await IdAsync(facts.Issuer, who.Subject, pending.Invitation) is { } id
            ? await Db.FindAccountAsync(id, Aborted)
            : null;
    }

    private async Task<Identity?> IdentityAsync(ProviderFacts facts, Pending pending)
    {
        var form = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["code"] = Code!,
            ["redirect_uri"] = ProviderTalk.ReturnAddress(HttpContext),
            ["code_verifier"] = pending.Verifier,
        };
        var identity = await metadata.RedeemAsync(facts, form, Aborted) is { } token ? await tokens.OfAsync(token, pending.Nonce, Aborted) : null;
        ProviderSession = identity?.Session;
        return identity;
    }

    private async Task<AccountId?> IdAsync(string issuer, string subject, Guid? invitation)
    {
        if (await Db.FindLinkAsync(issuer, subject, Aborted) is { } link)
        {
            return link.AccountId;
        }

        return invitation is { } invited
            ? await HttpContext.RequestServices.GetRequiredService<LinkProvider>().ExecuteAsync(invited, issuer, subject, Aborted)
            : null;
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult NoMatch()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status401Unauthorized;
        return page;
    }
}
