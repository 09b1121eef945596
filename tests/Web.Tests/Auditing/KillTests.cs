using System.Diagnostics;
using System.Runtime.CompilerServices;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Auditing;

/// <summary>
/// A process of its own writes notes and says each id once it is saved; it is killed in the middle of it, again and again.
/// Every id that was said is there, the chain is whole, and the next start needs no repair.
/// </summary>
public sealed class KillTests
{
    private const string _folderVariable = "STEGVIS_TEST_WRITER";

    private static int Kills => Environment.GetEnvironmentVariable("STEGVIS_FULL") == "1" ? 200 : 20;

    [Fact, Capability("C.017")]
    public async Task Process_KilledWhileWriting_LosesNoAcknowledgedWrite()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        var (random, acknowledged) = (new Random(20261124), new List<Guid>());
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged.AddRange(await WriteUntilKilledAsync(service, given, TimeSpan.FromMilliseconds(random.Next(5, 250))));
        }

        var restarted = StorageSetup.OpenKeys(service.Options, new FixedClock());
        await using var db = StorageSetup.OpenDatabase(service.Options, restarted);
        await DatabaseStart.PrepareAsync(db, service.Options, mayMigrate: false);
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        var kept = (await view.Records<Stegvis.Casework.ContactNote>().ListAsync()).Select(n => n.Id).ToHashSet();

        Assert.True(acknowledged.Count >= Kills, $"Only {acknowledged.Count} writes were acknowledged.");
        Assert.Empty(acknowledged.Where(id => !kept.Contains(id)));
        Assert.Empty((await new AuditVerification(db).RunAsync()).Faults);
        TestContext.Current.TestOutputHelper?.WriteLine($"{Kills} kills, {acknowledged.Count} acknowledged, {kept.Count} kept");
    }

    private static async Task<List<Guid>> WriteUntilKilledAsync(TestService service, GivenCase given, TimeSpan time)
    {
        var start = new ProcessStartInfo("dotnet", [typeof(KillTests).Assembly.Location, given.Specialist.Account.Value.ToString(), given.Specialist.Seat.Value.ToString(), given.Id.Value.ToString()])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
            Environment = { [_folderVariable] = service.Options.DataFolder, ["DOTNET_TieredPGO"] = "0" },
        };
        using var writer = Process.Start(start)!;
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

    /// <summary>The writer: this very assembly, told by a variable to write instead of testing.</summary>
    [ModuleInitializer]
    internal static void WriteInsteadOfTesting()
    {
        if (Environment.GetEnvironmentVariable(_folderVariable) is { Length: > 0 } folder)
        {
            WriteAsync(folder, [.. Environment.GetCommandLineArgs().TakeLast(3).Select(Guid.Parse)]).GetAwaiter().GetResult();
        }
    }

    private static async Task WriteAsync(string folder, Guid[] ids)
    {
        var options = new StegvisOptions { DataFolder = folder };
        var storage = StorageSetup.OpenKeys(options, new FixedClock());
        var actor = new Actor(new AccountId(ids[0]), new SeatId(ids[1]), SeatRole.Specialist);
        while (true)
        {
            await using var db = StorageSetup.OpenDatabase(options, storage);
            Console.WriteLine(await Chain.NoteAsync(db, actor, new CaseId(ids[2]), "written under load"));
        }
    }
}
