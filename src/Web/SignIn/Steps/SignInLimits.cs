using System.Net;
using System.Threading.RateLimiting;

namespace Stegvis.Web.SignIn;

/// <summary>How often one address, and one user name, may try in a minute. An office behind one address still gets in on Monday morning.</summary>
internal sealed class SignInLimits : IDisposable
{
    public const int PerAddress = 60;
    public const int PerName = 10;

    private readonly PartitionedRateLimiter<string> _addresses = Limiter(PerAddress);
    private readonly PartitionedRateLimiter<string> _names = Limiter(PerName);

    public bool Allows(IPAddress? address, string name)
    {
        using var fromHere = _addresses.AttemptAcquire(address?.ToString() ?? "");
        using var asThis = _names.AttemptAcquire(name.Trim().ToUpperInvariant());
        return fromHere.IsAcquired && asThis.IsAcquired;
    }

    public void Dispose()
    {
        _addresses.Dispose();
        _names.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int permits) => PartitionedRateLimiter.Create<string, string>(key =>
        RateLimitPartition.GetFixedWindowLimiter(key, _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromMinutes(1) }));
}
