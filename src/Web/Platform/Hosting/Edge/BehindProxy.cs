using System.Net;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Stegvis.Web.Platform.Hosting.Edge;

/// <summary>
/// What may be believed about where a request comes from. Headers of a proxy count only when the proxy is named at the start;
/// anybody else's are ignored. A service that has names answers to no other.
/// </summary>
internal static class BehindProxy
{
    public static void AddTo(IServiceCollection services, StegvisOptions options)
    {
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            // Trap: to the framework an empty list of proxies means that anybody may say so.
            forwarded.ForwardedHeaders = options.Proxies.Count > 0 ? ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto : ForwardedHeaders.None;
            forwarded.ForwardLimit = null;
            forwarded.KnownProxies.Clear();
            forwarded.KnownIPNetworks.Clear();
            foreach (var proxy in options.Proxies)
            {
                forwarded.KnownIPNetworks.Add(proxy);
            }
        });
        services.Configure<HostFilteringOptions>(hosts =>
        {
            // The framework looks at names before anything else runs; whoever keeps watch on the machine itself asks as localhost.
            hosts.AllowedHosts = options.Hosts.Count > 0 ? [.. options.Hosts, "localhost", "127.0.0.1", "[::1]"] : ["*"];
            hosts.IncludeFailureMessage = false;
        });
    }

    public static void UseOn(WebApplication app, StegvisOptions options)
    {
        if (options.Proxies.Count > 0)
        {
            app.UseForwardedHeaders();
        }
    }

    public static IPNetwork Network(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        return IPAddress.TryParse(text, out var address)
            ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
            : throw new StartException($"--proxy wants an address such as 127.0.0.1 or a network such as 10.0.0.0/24, not {text}.");
    }
}
