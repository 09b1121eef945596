using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>A password of one's own. The stamp changes with it, so that every other session ends with its next click.</summary>
internal sealed class ChoosePassword(AppDb db, UserManager<Account> users)
{
    /// <summary>With <paramref name="present"/> the password in use must be right; null only straight after it was.</summary>
    public async Task<Result<Account>> ExecuteAsync(Account account, string? present, (string Wanted, Guid? Here) choice, CancellationToken cancellation)
    {
        if (present is not null && !await users.CheckPasswordAsync(account, present))
        {
            return new Refusal("PresentPassword", "C.001");
        }

        if (PasswordRule.Check(choice.Wanted, account.UserName) is { } code)
        {
            return new Refusal(code, "C.001");
        }

        account.Keep(account.Secrets with { PasswordHash = users.PasswordHasher.HashPassword(account, choice.Wanted) });
        await users.UpdateSecurityStampAsync(account);
        await db.EndSessionsAsync(account.AccountId, (SessionEnd.SecretsChanged, choice.Here), cancellation);
        await db.SaveAsync(new Actor(account.AccountId, default, default).Did(Acts.PasswordChanged, account.Id), cancellation);
        return account;
    }
}
