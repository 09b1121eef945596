using System.Diagnostics;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.NoLoss;

/// <summary>A process that writes is killed (SIGKILL) at any moment, again and again, on SQLite. What it had said is there; the next start needs no repair.</summary>
internal static class Kills
{
    public static async Task<int> RunAsync(int kills)
    {
        var folder = Directory.CreateTempSubdirectory("stegvis-kills-").FullName;
        var service = await SmallService.FoundAsync(new StegvisOptions { DataFolder = folder });
        var (random, acknowledged, clock) = (new Random(20261124), new List<Guid>(), Stopwatch.StartNew());
        for (var kill = 0; kill < kills; kill++)
        {
            acknowledged.AddRange(await WriteUntilKilledAsync(service, TimeSpan.FromMilliseconds(random.Next(5, 250))));
        }

        var (lost, kept, chain) = await service.CheckAsync(acknowledged);
        Console.WriteLine("| kills (SIGKILL) | acknowledged writes | of them lost | kept in all | links of the chain | faults | time |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        Console.WriteLine($"| {kills} | {acknowledged.Count} | {lost.Count} | {kept} | {chain.Links} | {chain.Faults.Count} | {clock.Elapsed.TotalSeconds:F0} s |");
        Directory.Delete(folder, recursive: true);
        return lost.Count == 0 && chain.IsWhole ? 0 : 1;
    }

    private static async Task<List<Guid>> WriteUntilKilledAsync(SmallService service, TimeSpan time)
    {
        using var writer = Start(service);
        var said = new List<Guid>();
        if (Guid.TryParse(await writer.StandardOutput.ReadLineAsync(), out var first))
        {
            said.Add(first);
            await Task.Delay(time);
        }

        writer.Kill();
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            if (Guid.TryParse(line, out var id))
            {
                said.Add(id);
            }
        }

        await writer.WaitForExitAsync();
        return said;
    }

    private static Process Start(SmallService service) => Process.Start(new ProcessStartInfo("dotnet",
        [typeof(Kills).Assembly.Location, "write", service.Options.DataFolder, $"{service.Specialist.Account.Value}", $"{service.Specialist.Seat.Value}", $"{service.Case.Value}"])
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,
        Environment = { ["DOTNET_TieredPGO"] = "0" },
    })!;
}
