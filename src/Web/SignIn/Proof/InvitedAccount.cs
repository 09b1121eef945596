using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>What somebody needs to be given a sign-in: the name others see, and the name they sign in with.</summary>
public record AccountForm
{
    [Required, StringLength(100)]
    public string Name { get; init; } = "";

    [Required, StringLength(200, MinimumLength = 3)]
    public string UserName { get; init; } = "";
}

/// <summary>The account to make, and who makes it.</summary>
public sealed record AccountInvitation(AccountId Id, AccountForm Form, AccountId By);

/// <summary>A new account and its one-time password, which is shown once and kept nowhere in clear. The caller saves.</summary>
public sealed record InvitedAccount(Account Account, string Password)
{
    public static async Task<Result<InvitedAccount>> MakeAsync(AppDb db, AccountInvitation wanted, CancellationToken cancellation)
    {
        var (userName, normalized) = (wanted.Form.UserName.Trim(), Normalize(wanted.Form.UserName));
        if (await db.FindAccountAsync(normalized, cancellation) is not null)
        {
            return new Refusal("UserNameTaken", "C.001");
        }

        var account = Account.Create(wanted.Id, userName, wanted.Form.Name.Trim(), new Stamp(wanted.By, db.Now));
        account.RenameSignIn(userName, normalized);
        account.Speak(CultureInfo.CurrentUICulture.Name is { Length: > 0 } language ? language : "nb");
        var password = OneTimePassword.Give(account, new PasswordHasher<Account>());
        db.Keep(account);
        return new InvitedAccount(account, password);
    }

    public static string Normalize(string userName) => new UpperInvariantLookupNormalizer().NormalizeName(userName.Trim())!;
}
