using Microsoft.AspNetCore.Identity;
using Stegvis.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>The framework's managers over our accounts, with our rules.</summary>
internal static class ProofSetup
{
    /// <summary>After this many wrong tries in a row …</summary>
    public const int MostAttempts = 5;

    /// <summary>… the account rests this long, also for the right password.</summary>
    public static readonly TimeSpan Rest = TimeSpan.FromMinutes(15);

    public static void AddTo(IServiceCollection services)
    {
        var identity = services.AddIdentityCore<Account>(options =>
        {
            options.User.AllowedUserNameCharacters = "";
            options.Lockout.MaxFailedAccessAttempts = MostAttempts;
            options.Lockout.DefaultLockoutTimeSpan = Rest;
            options.Password.RequireDigit = options.Password.RequireLowercase = options.Password.RequireUppercase = false;
            options.Password.RequireNonAlphanumeric = false;
            options.Password.RequiredLength = 1;
        });
        identity.AddUserStore<AccountStore>().AddPasswordValidator<PasswordRule>();
        identity.AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddSingleton<AuthenticatorCodes>();
    }
}
