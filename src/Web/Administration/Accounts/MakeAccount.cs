using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Administration.Accounts;

/// <summary>A new sign-in with a one-time password.</summary>
public sealed class MakeAccount(AppDb db)
{
    public async Task<Result<InvitedAccount>> ExecuteAsync(Actor actor, AccountId id, AccountForm form, CancellationToken cancellation)
    {
        var result = await InvitedAccount.MakeAsync(db, new AccountInvitation(id, form, actor.Account), cancellation);
        if (result.Succeeded)
        {
            await db.SaveAsync(actor.Did(Acts.AccountMade, id.Value), cancellation);
        }

        return result;
    }
}
