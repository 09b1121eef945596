using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Hosting;

/// <summary>Measures go to a collector that is named, and to nobody else; what they say is about the service, never about a person.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task Measures_SentToANamedCollector_HoldRoutesAndCounts_AndNothingOfAPerson()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await using var collector = await Collector.StartAsync();
        using var process = Serve(database, ("OTEL_EXPORTER_OTLP_ENDPOINT", collector.Address), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"), ("OTEL_METRIC_EXPORT_INTERVAL", "300"));
        try
        {
            using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await Commands.Program.AddressAsync(process) };
            var founding = await client.OpenAsync("/first-run");
            await client.SendAsync(founding, new()
            {
                ["Form.ServiceName"] = "Sentinelservice",
                ["Form.Name"] = "Sentinelname",
                ["Form.UserName"] = "sentineluser",
                ["Form.Password"] = "correct horse battery staple",
                ["Form.Again"] = "correct horse battery staple",
            });
            var secret = Guid.CreateVersion7().ToString();
            using var stranger = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = client.BaseAddress };
            await stranger.OpenAsync($"/cases/{secret}?q=sentinelquery");

            var said = await collector.UntilAsync("stegvis.saves", "cases/{caseId:guid}");

            Assert.Contains("ServiceFounded", said, StringComparison.Ordinal);
            Assert.Contains("http.server.request.duration", said, StringComparison.Ordinal);
            Assert.DoesNotContain("sentinel", said, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain(secret, said, StringComparison.Ordinal);
            var texts = TextsIn(said);
            Assert.Contains("stegvis.saves", texts);
            Assert.Contains(texts, t => t.Contains("cases/{caseId:guid}", StringComparison.Ordinal));
            Assert.DoesNotContain(texts, t => t.Contains(Environment.MachineName, StringComparison.Ordinal));
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Every text, which stands after its length in one byte or two. Among the numbers between them the two letters of a machine's name may come up by chance.</summary>
    private static List<string> TextsIn(string said)
    {
        var texts = new List<string>();
        for (var at = 0; at < said.Length - 2; at++)
        {
            var (length, from) = said[at] < 128 ? (said[at], at + 1) : ((said[at] & 127) | (said[at + 1] << 7), at + 2);
            if (length > 0 && from + length <= said.Length && said.AsSpan(from, length).IndexOfAnyExceptInRange(' ', '~') < 0)
            {
                texts.Add(said.Substring(from, length));
            }
        }

        return texts;
    }

    private static Process Serve(TestDatabase database, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "stegvis.dll"), "serve", "--data", database.Options.DataFolder, "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        };
        foreach (var (name, value) in variables)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Takes what is posted to it and reads the text in it.</summary>
    private sealed class Collector(WebApplication app, ConcurrentQueue<string> said) : IAsyncDisposable
    {
        public string Address => app.Urls.First();

        public static async Task<Collector> StartAsync()
        {
            var said = new ConcurrentQueue<string>();
            var builder = WebApplication.CreateSlimBuilder();
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            var app = builder.Build();
            app.Run(async context =>
            {
                using var reader = new StreamReader(context.Request.Body, Encoding.Latin1);
                said.Enqueue(await reader.ReadToEndAsync());
            });
            await app.StartAsync();
            return new Collector(app, said);
        }

        public async Task<string> UntilAsync(params string[] words)
        {
            var (all, patience) = ("", Stopwatch.StartNew());
            while (patience.Elapsed < TimeSpan.FromMinutes(2))
            {
                all = string.Concat(said);
                if (words.All(w => all.Contains(w, StringComparison.Ordinal)))
                {
                    return all;
                }

                await Task.Delay(200);
            }

            throw new TimeoutException("Not said: " + string.Join(", ", words.Where(w => !all.Contains(w, StringComparison.Ordinal))));
        }

        public ValueTask DisposeAsync() => app.DisposeAsync();
    }
}
