using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.SignIns;

/// <summary>The sign-ins of accounts, found by what the browser holds and listed for their owner.</summary>
public static class Sessions
{
    private const int _tokenBytes = 32;

    /// <summary>Kept for the next save, whose act says who came in. Gives what the browser is to hold.</summary>
    public static string KeepSession(this AppDb db, AccountId account, SessionStart start)
    {
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(_tokenBytes));
        db.Keep(SignInSession.Open(Guid.CreateVersion7(db.Now), start, HashOf(token), new Stamp(account, db.Now)));
        return token;
    }

    private static readonly AskedOften<Func<AppDb, byte[], CancellationToken, Task<SignInSession?>>> _session = new(() =>
        EF.CompileAsyncQuery((AppDb db, byte[] hash, CancellationToken _) => db.Set<SignInSession>().AsNoTracking().FirstOrDefault(s => s.TokenHash == hash)));

    public static Task<SignInSession?> FindSessionAsync(this AppDb db, string token, CancellationToken cancellation) => _session.Of(db)(db, HashOf(token), cancellation);

    /// <summary>Once a minute at most, and without an act: being here is not doing something.</summary>
    public static async Task SeenAsync(this AppDb db, SignInSession session, CancellationToken cancellation)
    {
        var minute = SignInSession.ToTheMinute(db.Now);
        if (session.LastSeenAt < minute)
        {
            await db.WriteDraftAsync(
                () => db.Set<SignInSession>().Where(s => s.Id == session.Id && s.EndedAt == null).ExecuteUpdateAsync(s => s.SetProperty(x => x.LastSeenAt, minute), cancellation),
                cancellation);
        }
    }

    /// <summary>Newest first: those that are open and the latest that are over.</summary>
    public static Task<List<SignInSession>> SessionsOfAsync(this AppDb db, AccountId account, int most, CancellationToken cancellation) =>
        db.Set<SignInSession>().AsNoTracking().Where(s => s.AccountId == account)
            .OrderByDescending(s => s.LastSeenAt).ThenByDescending(s => s.Id).Take(most).ToListAsync(cancellation);

    /// <summary>Ends what is open, all but <paramref name="here"/>; the caller saves. Tells how many there were.</summary>
    public static async Task<int> EndSessionsAsync(this AppDb db, AccountId account, (SessionEnd Why, Guid? Here) how, CancellationToken cancellation)
    {
        var (now, open) = (db.Now, await db.Set<SignInSession>().Where(s => s.AccountId == account && s.EndedAt == null).ToListAsync(cancellation));
        var others = open.FindAll(s => s.Id != how.Here);
        others.ForEach(s => s.End(how.Why, now));
        return others.Count;
    }

    /// <summary>Tracked: what is open for the account, or opened by that session of the provider, or both.</summary>
    public static Task<List<SignInSession>> OpenSessionsAsync(this AppDb db, AccountId? account, string? providerSession, CancellationToken cancellation) =>
        db.Set<SignInSession>().Where(s => s.EndedAt == null && (account != null || providerSession != null))
            .Where(s => (account == null || s.AccountId == account) && (providerSession == null || s.ProviderSession == providerSession)).ToListAsync(cancellation);

    /// <summary>Tracked, and only the account's own.</summary>
    public static Task<SignInSession?> SessionForChangeAsync(this AppDb db, AccountId account, Guid id, CancellationToken cancellation) =>
        db.Set<SignInSession>().FirstOrDefaultAsync(s => s.Id == id && s.AccountId == account, cancellation);

    private static byte[] HashOf(string token) => SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(token));
}
