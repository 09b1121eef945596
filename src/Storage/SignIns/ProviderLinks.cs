using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.SignIns;

/// <summary>Who of the accounts signs in at the provider, and who is invited to.</summary>
public static class ProviderLinks
{
    public static Task<ProviderLink?> FindLinkAsync(this AppDb db, string issuer, string subject, CancellationToken cancellation) =>
        db.Set<ProviderLink>().FirstOrDefaultAsync(l => l.Issuer == issuer && l.Subject == subject, cancellation);

    public static Task<bool> HasLinkAsync(this AppDb db, AccountId account, CancellationToken cancellation) =>
        db.Set<ProviderLink>().AnyAsync(l => l.AccountId == account, cancellation);

    public static Task<ProviderInvitation?> FindInvitationAsync(this AppDb db, byte[] secretHash, CancellationToken cancellation) =>
        db.Set<ProviderInvitation>().FirstOrDefaultAsync(i => i.SecretHash == secretHash, cancellation);

    public static Task<ProviderInvitation?> FindInvitationAsync(this AppDb db, Guid id, CancellationToken cancellation) =>
        db.Set<ProviderInvitation>().FirstOrDefaultAsync(i => i.Id == id, cancellation);
}
