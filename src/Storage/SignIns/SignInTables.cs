using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.SignIns;

internal static class SignInTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SignInSession>(session =>
        {
            session.HasIndex(s => s.TokenHash).IsUnique();
            session.HasIndex(s => new { s.AccountId, s.LastSeenAt });
            session.HasIndex(s => s.CardId);
            session.HasIndex(s => s.ProviderSession);
            session.Property(s => s.ProviderSession).HasMaxLength(255);
        });
        model.Entity<Handover>().HasIndex(h => h.SessionId);
        model.Entity<Handover>().HasIndex(h => h.CaseId);
        MapMeans(model);
        model.Entity<SignInTry>().ToTable(nameof(SignInTry)).HasKey(t => new { t.Key, t.Minute });
        model.Entity<UsedProof>().ToTable(nameof(UsedProof)).HasKey(p => p.Key);
    }

    private static void MapMeans(ModelBuilder model)
    {
        model.Entity<Passkey>(passkey =>
        {
            passkey.HasIndex(p => p.CredentialId).IsUnique();
            passkey.HasIndex(p => p.AccountId);
        });
        model.Entity<ProviderLink>(link =>
        {
            link.HasIndex(l => new { l.Issuer, l.Subject }).IsUnique();
            link.HasIndex(l => l.AccountId);
        });
        model.Entity<ProviderInvitation>().HasIndex(i => i.SecretHash).IsUnique();
        model.Entity<SignInCard>(card =>
        {
            card.HasIndex(c => c.SecretHash).IsUnique();
            card.HasIndex(c => c.CodeHash).IsUnique();
            card.HasIndex(c => c.CaseId);
            card.HasIndex(c => c.AccountId);
        });
    }
}

/// <summary>How often something was tried in one minute. The key is a signed hash: whose name or address it was cannot be read.</summary>
internal sealed class SignInTry
{
    public string Key { get; init; } = "";

    public long Minute { get; init; }

    public int Count { get; init; }
}

/// <summary>A proof that has opened something and opens nothing again: a code of the app, a challenge, an answer of a provider.</summary>
internal sealed class UsedProof
{
    public string Key { get; init; } = "";

    public long Minute { get; init; }
}
