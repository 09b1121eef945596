using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn;

/// <summary>What signing in needs besides its pages: proofs, limits, and the short cookie between password and second step.</summary>
internal static class SignInSetup
{
    public static void AddTo(IServiceCollection services)
    {
        ProofSetup.AddTo(services);
        services.AddScoped<SignInLimits>().AddScoped<SignInFailures>();
        services.AddScoped<SessionGate>().AddScoped<EndSession>().AddScoped<TypedBeforeTheEnd>();
        services.AddScoped<Cards.PicturePin>();
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
