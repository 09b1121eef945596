using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Bench;

/// <summary>Runs everything on each database and prints one table for each.</summary>
internal static class Run
{
    private const string _postgres = "STEGVIS_BENCH_POSTGRES";

    /// <summary>Arguments: number of cases, number of runs, folder for the data. All have defaults.</summary>
    public static async Task<int> AllAsync(string[] args)
    {
        var size = Number(args, 0, 10_000);
        var runs = Number(args, 1, 300);
        var folder = args.ElementAtOrDefault(2) ?? Path.Combine(Path.GetTempPath(), $"stegvis-bench-{size}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}; {runs} runs each\n"));
        await OnAsync("SQLite", Options(Path.Combine(folder, "sqlite"), null), size, runs);
        if (Environment.GetEnvironmentVariable(_postgres) is { Length: > 0 } connection)
        {
            await OnAsync("PostgreSQL", Options(Path.Combine(folder, "postgres"), connection), size, runs);
        }
        else
        {
            Console.WriteLine($"PostgreSQL: not measured; set {_postgres} to a connection of an empty database.");
        }

        return 0;
    }

    private static async Task OnAsync(string name, StegvisOptions options, int size, int runs)
    {
        await using var service = await BenchService.StartAsync(options, size);
        var isSqlite = options.Postgres is null;
        var lines = await LinesAsync(service, runs, isSqlite ? 6 : 8);
        Console.WriteLine($"## {name} {await VersionAsync(service, isSqlite)}, {service.Cases} cases\n");
        Console.WriteLine("| work | median ms | p95 ms | × floor | budget |");
        Console.WriteLine("|---|---|---|---|---|");
        lines.ForEach(line => Console.WriteLine(line.Row(lines[0])));
        Console.WriteLine("\n| fifty at once, as the phone sees it | answers a second | median ms | p99 ms | errors |");
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine(await new Crowd(service).RowAsync("each reads a second or so (budget: p99 60 ms)", TimeSpan.FromSeconds(1)));
        Console.WriteLine(await new Crowd(service).RowAsync("nobody reads: as much as two cores give", TimeSpan.Zero));
        Console.WriteLine($"\nMemory at the end: {Environment.WorkingSet >> 20} MiB, the measuring itself included.\n");
    }

    private static async Task<List<Measured>> LinesAsync(BenchService service, int runs, double saving)
    {
        var (pages, saves, one) = (new Pages(service, runs), new Saves(service, runs), $"/cases/{service.Longest.Value}");
        return
        [
            await pages.GetAsync("floor: /seats, signed in", "/seats"),
            await pages.GetAsync("I dag", "/"),
            await pages.GetAsync("caseload, team, step, job and tile numbers", "/cases?view=Team&step=5&job=InJob", 4),
            await pages.GetAsync("caseload, mine", "/cases"),
            await pages.GetAsync($"case with {service.Notes} notes, within ten minutes", one, 5),
            await pages.FirstVisitAsync("the same case, first visit: with its read record", one),
            await pages.SearchAsync("search, one word", "besøk", 6),
            await pages.SearchAsync("search, two words", "besøk fint", 6),
            await pages.LeadGetsAsync("the team's numbers, all time", "/team/numbers?period=all", 10),
            await pages.LeadGetsAsync("the team's numbers, one half-year", "/team/numbers?period=2026-1", 10),
            await pages.SaveNoteAsync("save a note (POST)", saving),
            await saves.WithChainAsync("in process: SaveAsync of one note, with act, payload and chain"),
            await saves.RowAloneAsync("in process: one row changed and committed, nothing else"),
        ];
    }

    private static async Task<string> VersionAsync(BenchService service, bool isSqlite)
    {
        await using var db = service.OpenDatabase();
        return isSqlite
            ? await db.Database.SqlQueryRaw<string>("SELECT sqlite_version() AS \"Value\"").SingleAsync()
            : await db.Database.SqlQueryRaw<string>("SELECT current_setting('server_version') AS \"Value\"").SingleAsync();
    }

    private static StegvisOptions Options(string folder, string? postgres) => new() { DataFolder = folder, Postgres = postgres, IsDemo = true, Urls = "http://127.0.0.1:0" };

    private static int Number(string[] args, int place, int otherwise) =>
        int.TryParse(args.ElementAtOrDefault(place), CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
