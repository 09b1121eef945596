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
        var (pages, saves) = (new Pages(service, runs), new Saves(service, runs));
        var isSqlite = options.Postgres is null;
        var one = $"/cases/{service.Longest.Value}";
        var floor = await pages.GetAsync("floor: /seats, signed in", "/seats");
        var lines = new List<Measured>
        {
            floor,
            await pages.GetAsync("caseload, team, step, job and tile numbers", "/cases?view=Team&step=5&job=InJob", 4),
            await pages.GetAsync("caseload, mine", "/cases"),
            await pages.GetAsync($"case with {service.Notes} notes, within ten minutes", one, 5),
            await pages.FirstVisitAsync("the same case, first visit: with its read record", one),
            await pages.SaveNoteAsync("save a note (POST)", isSqlite ? 6 : 8),
            await saves.WithChainAsync("in process: SaveAsync of one note, with act, payload and chain"),
            await saves.RowAloneAsync("in process: one row changed and committed, nothing else"),
        };
        Console.WriteLine($"## {name} {await VersionAsync(service, isSqlite)}, {service.Cases} cases\n");
        Console.WriteLine("| work | median ms | p95 ms | × floor | budget |");
        Console.WriteLine("|---|---|---|---|---|");
        lines.ForEach(line => Console.WriteLine(line.Row(floor)));
        Console.WriteLine();
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
