using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Stegvis.Tests;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

// The whole service as a process that tests may kill: folder, PostgreSQL, address. Each line of input says how many ticks its clock is ahead of
// the machine's; when the input ends, whoever started it is gone, and so is the node. Only answers to that go to the output, troubles to the errors.
var options = new StegvisOptions { DataFolder = args[0], Postgres = args[1], Urls = args[2] };
var clock = new ShiftedClock { Ahead = Ahead(Console.ReadLine()!) };
await using var app = StegvisApp.Build(options, StorageSetup.OpenKeys(options, clock), builder =>
{
    builder.Logging.SetMinimumLevel(LogLevel.Error).ClearProviders().AddConsole(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
    builder.Services.AddSingleton<IStartupFilter, SignInByHeader>();
});
await app.StartAsync();
Console.WriteLine("ready");
var told = Task.Run(() =>
{
    while (Console.ReadLine() is { } line)
    {
        clock.Ahead = Ahead(line);
        Console.WriteLine("moved");
    }
});
await Task.WhenAny(app.WaitForShutdownAsync(), told);

static TimeSpan Ahead(string ticks) => TimeSpan.FromTicks(long.Parse(ticks, CultureInfo.InvariantCulture));
