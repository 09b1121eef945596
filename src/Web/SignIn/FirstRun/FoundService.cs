using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform.Hosting;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn.FirstRun;

/// <summary>The service and its first administrator, in one act. When two found at once, one wins and the other signs in.</summary>
internal sealed class FoundService(AppDb db, UserManager<Account> users, StegvisOptions options)
{
    public async Task<Result<Account>> ExecuteAsync(FirstRunForm form, CancellationToken cancellation)
    {
        if (PasswordRule.Check(form.Password, form.UserName.Trim()) is { } code)
        {
            return new Refusal(code, "C.001");
        }

        var id = new AccountId(Guid.CreateVersion7(db.Now));
        var account = Account.Create(id, form.UserName.Trim(), form.Name.Trim(), new Stamp(id, db.Now));
        account.RenameSignIn(account.UserName, users.NormalizeName(account.UserName)!);
        account.Speak(System.Globalization.CultureInfo.CurrentUICulture.Name);
        account.Keep(new SignInSecrets
        {
            PasswordHash = users.PasswordHasher.HashPassword(account, form.Password),
            SecurityStamp = users.GenerateNewAuthenticatorKey(),
        });
        try
        {
            await db.FoundAsync(new Founding(form.ServiceName.Trim(), account, options.IsDemo), cancellation);
            return account;
        }
        catch (AlreadySavedException)
        {
            return new Refusal("AlreadyFounded", "C.001");
        }
    }
}
