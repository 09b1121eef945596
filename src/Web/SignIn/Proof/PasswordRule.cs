using Microsoft.AspNetCore.Identity;
using Stegvis.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>Long is strong: twelve characters, any characters, but none that everybody tries first, nor the user name.</summary>
internal sealed class PasswordRule : IPasswordValidator<Account>
{
    public const int ShortestLength = 12;

    private static readonly HashSet<string> _common = new(StringComparer.OrdinalIgnoreCase)
    {
        "passwordpassword", "password1234", "password12345", "password123456", "passord12345", "passord123456", "passordpassord",
        "lösenord1234", "lösenord12345", "hemmelig1234", "hemlighet123", "velkommen123", "velkommen1234", "välkommen123",
        "sommer202512", "qwertyuiop12", "qwertyuiop123", "qwertyuiopå1", "1q2w3e4r5t6y", "1qaz2wsx3edc", "abcdefghijkl", "abcd12345678",
        "administrator", "administrator1", "letmeinletmein", "iloveyou1234", "welcome12345", "correcthorsebatterystaple", "changeme1234",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<Account> manager, Account user, string? password) =>
        Task.FromResult(Check(password ?? "", user.UserName) is { } code ? IdentityResult.Failed(new IdentityError { Code = code }) : IdentityResult.Success);

    /// <summary>Null when the password will do; else the code of the sentence to show.</summary>
    public static string? Check(string password, string userName) => password switch
    {
        { Length: < ShortestLength } => "PasswordShort",
        _ when IsCommon(password) || password.Contains(userName, StringComparison.OrdinalIgnoreCase) && userName.Length > 3 => "PasswordCommon",
        _ => null,
    };

    /// <summary>On the list, one character over and over, or the digits and letters in their order.</summary>
    private static bool IsCommon(string password) =>
        _common.Contains(password) || password.Distinct().Count() < 4 || "01234567890123456789012345".Contains(password, StringComparison.Ordinal)
        || "98765432109876543210".Contains(password, StringComparison.Ordinal);
}
