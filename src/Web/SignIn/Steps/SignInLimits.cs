using System.Net;
using Stegvis.Storage;
using Stegvis.Storage.SignIns;

namespace Stegvis.Web.SignIn;

/// <summary>
/// How often one address, and one name, may try in a minute, counted in the database for all nodes together. An office behind one address still
/// gets in on Monday morning.
/// </summary>
internal sealed class SignInLimits(AppDb db)
{
    public const int PerAddress = 60;
    public const int PerName = 10;

    public async Task<bool> AllowsAsync(IPAddress? address, string name, CancellationToken cancellation)
    {
        var fromHere = await db.CountTryAsync("address", address?.ToString() ?? "", cancellation);
        var asThis = await db.CountTryAsync("name", name.Trim().ToUpperInvariant(), cancellation);
        return fromHere <= PerAddress && asThis <= PerName;
    }
}
