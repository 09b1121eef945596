using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.SignIn;

/// <summary>A second node of the same service: another process would share no more than the database and the master key.</summary>
internal sealed class Nodes : IAsyncDisposable
{
    private readonly WebApplication _second;

    private Nodes(WebApplication second) => _second = second;

    private string Address => _second.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    public static async Task<Nodes> BesideAsync(TestService service)
    {
        var second = StegvisApp.Build(service.Options, StorageSetup.OpenKeys(service.Options, service.Clock), builder => builder.Logging.SetMinimumLevel(LogLevel.Error));
        await second.StartAsync();
        return new Nodes(second);
    }

    /// <summary>The same page on the second node; the browser sends the same cookies.</summary>
    public string Of(string url) => Address + url;

    public async ValueTask DisposeAsync() => await _second.DisposeAsync();
}
