using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Bench;

/// <summary>Runs everything on each database and prints one table for each.</summary>
internal static class Run
{
    private const string _postgres = "STEGVIS_BENCH_POSTGRES";

    /// <summary>Arguments: number of cases, number of runs, folder for the data, part of a line's name to measure only that. All have defaults.</summary>
    public static async Task<int> AllAsync(string[] args)
    {
        var size = Number(args, 0, 10_000);
        var runs = Number(args, 1, 300);
        var folder = args.ElementAtOrDefault(2) ?? Path.Combine(Path.GetTempPath(), $"stegvis-bench-{size}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessorCount} cores, {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes >> 30} GiB, {RuntimeInformation.OSDescription}, .NET {Environment.Version}; {runs} runs each\n"));
        var asked = (size, runs, Only: args.ElementAtOrDefault(3) ?? "");
        await OnAsync("SQLite", Options(Path.Combine(folder, "sqlite"), null), asked);
        if (Environment.GetEnvironmentVariable(_postgres) is { Length: > 0 } connection)
        {
            await OnAsync("PostgreSQL", Options(Path.Combine(folder, "postgres"), connection), asked);
        }
        else
        {
            Console.WriteLine($"PostgreSQL: not measured; set {_postgres} to a connection of an empty database.");
        }

        return 0;
    }

    private static async Task OnAsync(string name, StegvisOptions options, (int Size, int Runs, string Only) asked)
    {
        await using var service = await BenchService.StartAsync(options, asked.Size);
        var isSqlite = options.Postgres is null;
        var lines = await LinesAsync(service, asked.Only, asked.Runs);
        Console.WriteLine($"## {name} {await VersionAsync(service, isSqlite)}, {service.Cases} cases; the busiest specialist follows {service.Followed}\n");
        Console.WriteLine(Measured.Heading);
        lines.ForEach(line => Console.WriteLine(line.Row()));
        if (asked.Only.Length > 0)
        {
            return;
        }

        Console.WriteLine("\n| fifty at once, as the phone sees it | answers a second | median ms | p99 ms | errors |");
        Console.WriteLine("|---|---|---|---|---|");
        Console.WriteLine(await new Crowd(service).RowAsync("each reads a second or so (budget: p99 60 ms)", TimeSpan.FromSeconds(1)));
        Console.WriteLine(await new Crowd(service).RowAsync("nobody reads: as much as two cores give", TimeSpan.Zero));
        Console.WriteLine($"\nMemory at the end: {Environment.WorkingSet >> 20} MiB, the measuring itself included.\n");
    }

    private static async Task<List<Measured>> LinesAsync(BenchService service, string only, int runs)
    {
        var lines = new List<Measured>();
        foreach (var (what, measure) in Lines(service, runs).Where((line, place) => place == 0 || line.What.Contains(only, StringComparison.Ordinal)))
        {
            lines.Add(await measure(what));
        }

        return lines;
    }

    /// <summary>The floor comes first, so that what all pages share is warm.</summary>
    private static IEnumerable<(string What, Func<string, Task<Measured>> Measure)> Lines(BenchService service, int runs)
    {
        var (pages, saves, one, saving) = (new Pages(service, runs), new Saves(service, runs), $"/cases/{service.Long.Value}", service.Options.Postgres is null ? 6 : 8);
        yield return ("floor: /seats, signed in", pages.FloorAsync);
        yield return ("I dag", what => pages.GetAsync(what, "/"));
        yield return ("caseload, team, step, job and tile numbers", what => pages.GetAsync(what, "/cases?view=Team&step=5&job=InJob", 4));
        yield return ("caseload, mine", what => pages.GetAsync(what, "/cases"));
        yield return ($"a case with {service.Notes} notes and a plan, within ten minutes", what => pages.WriterGetsAsync(what, one, 5));
        yield return ("the same case, first visit: with its read record", what => pages.FirstVisitAsync(what, one));
        yield return ("search, one word", what => pages.SearchAsync(what, "besøk", 6));
        yield return ("search, two words", what => pages.SearchAsync(what, "besøk fint", 6));
        yield return ("the team's numbers, all time", what => pages.LeadGetsAsync(what, "/team/numbers?period=all", 10));
        yield return ("the team's numbers, one half-year", what => pages.LeadGetsAsync(what, "/team/numbers?period=2026-1", 10));
        yield return ("save a note (POST)", what => pages.SaveNoteAsync(what, saving));
        yield return ("in process: SaveAsync of one note, with act, payload and chain", saves.WithChainAsync);
        yield return ("in process: one row changed and committed, nothing else", saves.RowAloneAsync);
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
