using Microsoft.AspNetCore.Identity;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.SignIn.Proof;

/// <summary>
/// Our accounts behind the framework's <see cref="UserManager{TUser}"/>. It changes what is tracked and never saves:
/// the operation saves, with the act that says why. Secrets: <c>AccountStore.Secrets.cs</c>.
/// </summary>
internal sealed partial class AccountStore(AppDb db) : IUserStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id.ToString());

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.UserName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) => Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken)
    {
        user.RenameSignIn(userName ?? "", user.NormalizedUserName);
        return Task.CompletedTask;
    }

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken)
    {
        user.RenameSignIn(user.UserName, normalizedName ?? "");
        return Task.CompletedTask;
    }

    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) => Guid.TryParse(userId, out var id)
        ? db.FindAccountAsync(new AccountId(id), cancellationToken)
        : Task.FromResult<Account?>(null);

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        db.FindAccountAsync(normalizedUserName, cancellationToken);

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken)
    {
        db.Keep(user);
        return Task.FromResult(IdentityResult.Success);
    }

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(IdentityResult.Success);

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) =>
        throw new NotSupportedException("What an account has done keeps its name. End its seats instead.");

    public void Dispose()
    {
        // The unit of work is owned by the request.
    }
}
