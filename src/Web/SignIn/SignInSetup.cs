using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Web.SignIn.Proof;
using Stegvis.Web.SignIn.Provider;

namespace Stegvis.Web.SignIn;

/// <summary>What signing in needs besides its pages: proofs, limits, and the short cookie between password and second step.</summary>
internal static class SignInSetup
{
    public static void AddTo(IServiceCollection services)
    {
        ProofSetup.AddTo(services);
        services.AddScoped<SignInLimits>().AddScoped<SignInFailures>();
        services.AddScoped<SessionGate>().AddScoped<EndSession>().AddScoped<TypedBeforeTheEnd>();
        services.AddSingleton(ProviderOptions.FromEnvironment()).AddSingleton<ProviderMetadata>().AddSingleton<IdentityToken>().AddScoped<ProviderTalk>().AddScoped<LogoutToken>();
        services.AddScoped<Cards.PicturePin>();
        services.AddScoped<Passkeys.Ceremony>().AddScoped<IPasskeyHandler<Account>, PasskeyHandler<Account>>();
        services.Configure<IdentityPasskeyOptions>(passkeys =>
        {
            // The key alone signs in, so the device must have seen its owner: finger, face or PIN.
            passkeys.UserVerificationRequirement = "required";
            passkeys.ResidentKeyRequirement = "required";
            passkeys.ValidateOrigin = asked => ValueTask.FromResult(!asked.CrossOrigin && Uri.TryCreate(asked.Origin, UriKind.Absolute, out var origin)
                && string.Equals(origin.Authority, asked.HttpContext.Request.Host.Value, StringComparison.OrdinalIgnoreCase));
        });
        services.AddAuthentication().AddCookie(Session.HalfScheme, cookie =>
        {
            cookie.Cookie.Name = "stegvis.half";
            cookie.Cookie.HttpOnly = true;
            cookie.Cookie.SameSite = SameSiteMode.Strict;
            cookie.ExpireTimeSpan = TimeSpan.FromMinutes(10);
            cookie.SlidingExpiration = false;
        });
    }
}
