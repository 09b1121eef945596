using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Stegvis.Storage;

namespace Stegvis.Web.Platform.Hosting.Watching;

/// <summary>
/// Sends measures to a collector when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one; else nothing runs. Only measures, no traces: a trace holds
/// addresses. Of the framework's labels the few below go along, so that a new one cannot carry anything about a person.
/// </summary>
internal sealed class Telemetry(MeterProvider provider) : IHostedService, IDisposable
{
    public const string EndpointName = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] _labels = ["act", "page", "cause", "http.route", "http.request.method", "http.response.status_code", "network.protocol.version", "error.type"];

    private static readonly string[] _meters =
        [Measures.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.Diagnostics", "System.Runtime"];

    public static void AddTo(IServiceCollection services)
    {
        if (Environment.GetEnvironmentVariable(EndpointName) is { Length: > 0 })
        {
            services.AddSingleton(_ => Provider());
            services.AddHostedService<Telemetry>();
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.Run(() => provider.ForceFlush(2000), cancellationToken);

    public void Dispose() => provider.Dispose();

    private static MeterProvider Provider() => Sdk.CreateMeterProviderBuilder()
        .ConfigureResource(resource => resource.Clear().AddService("stegvis", serviceVersion: typeof(Telemetry).Assembly.GetName().Version?.ToString(3)))
        .AddMeter(_meters)
        .AddView("*", new MetricStreamConfiguration { TagKeys = _labels })
        .AddOtlpExporter((exporter, _) => exporter.ExportProcessorType = ExportProcessorType.Batch)
        .Build();
}
