using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Storage;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Hosting;

/// <summary>Another process's worth of service on the same database: its own options, keys in memory and port.</summary>
internal sealed class OneMoreNode : IAsyncDisposable
{
    private readonly TestService _first;
    private readonly WebApplication _app;
    private readonly LastCaller _caller;

    private OneMoreNode(TestService first, WebApplication app, LastCaller caller) => (_first, _app, _caller) = (first, app, caller);

    public Uri Address => new(_app.Urls.First());

    public IServiceProvider Services => _app.Services;

    /// <summary>Who the service believes asked last.</summary>
    public IPAddress? LastCaller => _caller.Address;

    public static async Task<OneMoreNode> StartAsync(TestService first, Func<StegvisOptions, StegvisOptions>? with = null)
    {
        var options = with?.Invoke(first.Options) ?? first.Options;
        StorageServices storage = StorageSetup.OpenKeys(options, first.Clock);
        var caller = new LastCaller();
        var app = StegvisApp.Build(options, storage, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Error);
            builder.Services.AddSingleton<IStartupFilter>(caller).AddSingleton<IStartupFilter, SignInByHeader>();
        });
        await app.StartAsync();
        return new OneMoreNode(first, app, caller);
    }

    public HttpClient As(Stegvis.People.Actor? actor)
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Cookie", "language=en");
        if (actor is not null)
        {
            client.DefaultRequestHeaders.Add(SignInByHeader.Header, _first.HeaderOf(actor));
        }

        return client;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

internal sealed class LastCaller : IStartupFilter
{
    public IPAddress? Address { get; private set; }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use(async (HttpContext context, RequestDelegate rest) =>
        {
            await rest(context);
            Address = context.Connection.RemoteIpAddress;
        });
        next(app);
    };
}
