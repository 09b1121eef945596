using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.Keys;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Commands;

/// <summary>A new master key takes the place of the old in one step; cut short anywhere, the same command goes on. Nothing sealed is lost.</summary>
public sealed class KeyRotationTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Key_WhenRotated_OpensEverything_AndTheOldOneNothing(DatabaseKind kind)
    {
        await using var left = await LeftServiceAsync(kind);
        var old = await File.ReadAllTextAsync(left.Options.MasterKeyFile);

        var rotated = await Program.RunAsync(["rotate-key", .. Place(left.Options)]);
        var again = await Program.RunAsync(["rotate-key", .. Place(left.Options)]);

        Assert.Equal(("", 0), (rotated.Error, rotated.Exit));
        Assert.Equal(("", 0), (again.Error, again.Exit));
        Assert.NotEqual(old, await File.ReadAllTextAsync(left.Options.MasterKeyFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(left.Options.MasterKeyFile));
        Assert.Equal("typed", await DraftAsync(left));
        Assert.Contains(" 0 faults", (await Program.RunAsync(["verify-audit", .. Place(left.Options)])).Out, StringComparison.Ordinal);
        await File.WriteAllTextAsync(left.Options.MasterKeyFile, old);
        (await Program.RunAsync(["verify-audit", .. Place(left.Options)])).IsOneSentence("made with another master key");
    }

    [Fact]
    public async Task Backup_MadeAfterARotation_IsRestoredWithTheNewKey()
    {
        await using var left = await LeftServiceAsync(DatabaseKind.Sqlite);
        await using var empty = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(left.Options.DataFolder, "after.zip");

        Assert.Equal(0, (await Program.RunAsync(["rotate-key", .. Place(left.Options)])).Exit);
        Assert.Equal(0, (await Program.RunAsync(["backup", "--to", file, .. Place(left.Options)])).Exit);
        (await Program.RunAsync(["restore", file, "--key", left.Options.MasterKeyFile + ".old", .. Place(empty.Options)])).IsOneSentence("made with another master key");
        var restored = await Program.RunAsync(["restore", file, "--key", left.Options.MasterKeyFile, .. Place(empty.Options)]);

        Assert.Equal(("", 0), (restored.Error, restored.Exit));
        Assert.Contains(" 0 faults", restored.Out, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Key_WhileTheServiceRuns_IsNotRotated(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await service.CaseAsync("Kari");
        await using var open = service.OpenDatabase();
        await open.Database.OpenConnectionAsync();
        var before = await File.ReadAllTextAsync(service.Options.MasterKeyFile);

        (await Program.RunAsync(["rotate-key", .. Place(service.Options)])).IsOneSentence("Stop the service");

        Assert.Equal(before, await File.ReadAllTextAsync(service.Options.MasterKeyFile));
        Assert.False(File.Exists(service.Options.NextKeyFile));
        using var client = service.As(service.Specialist);
        Assert.Equal(System.Net.HttpStatusCode.OK, (await client.OpenAsync("/")).Status);
    }

    [Fact]
    public async Task Rotation_KilledAnywhere_IsFinishedByTheSameCommand()
    {
        await using var left = await LeftServiceAsync(DatabaseKind.Sqlite);
        var random = new Random(20261124);
        for (var kill = 0; kill < 8; kill++)
        {
            await RotateAndKillAsync(left.Options, TimeSpan.FromMilliseconds(random.Next(150, 1500)));
        }

        Assert.Equal(0, (await Program.RunAsync(["rotate-key", .. Place(left.Options)])).Exit);

        Assert.False(File.Exists(left.Options.NextKeyFile));
        Assert.Equal("typed", await DraftAsync(left));
        Assert.Contains(" 0 faults", (await Program.RunAsync(["verify-audit", .. Place(left.Options)])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rotation_CutBetweenDatabaseAndFile_SaysHowToGoOn()
    {
        await using var left = await LeftServiceAsync(DatabaseKind.Sqlite);
        var (key, next) = (left.Options.MasterKeyFile, left.Options.NextKeyFile);
        Assert.Equal(0, (await Program.RunAsync(["rotate-key", .. Place(left.Options)])).Exit);
        File.Move(key, next);
        File.Move(key + ".old", key);

        (await Program.RunAsync(["serve", "--urls", "http://127.0.0.1:0", .. Place(left.Options)])).IsOneSentence("Run: stegvis rotate-key");
        var finished = await Program.RunAsync(["rotate-key", .. Place(left.Options)]);

        Assert.Equal(("", 0), (finished.Error, finished.Exit));
        Assert.Contains(" 0 faults", (await Program.RunAsync(["verify-audit", .. Place(left.Options)])).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryColumn_TheMasterKeySeals_IsFound()
    {
        using var storage = new Vault(new byte[32]);
        using var db = StorageSetup.OpenDatabase(new StegvisOptions { DataFolder = Path.GetTempPath() }, new StorageServices(new FixedClock(), new Stegvis.ServiceDay(TimeZoneInfo.Utc), storage));

        var found = KeyRotation.SealedByTheMasterKey(db);

        Assert.Subset(found.ToHashSet(), new HashSet<string> { "PersonKey.Wrapped", "ProtectionKey.Sealed", "Draft.Sealed", "Account.Secrets_SealedAuthenticatorKey", "Account.Secrets_SealedRecoveryCodes" });
        Assert.DoesNotContain("AuditPayload.Sealed", found);
    }

    private static string[] Place(StegvisOptions options) =>
        options.Postgres is { } connection ? ["--data", options.DataFolder, "--postgres", connection] : ["--data", options.DataFolder];

    /// <summary>A service with a person, a secret and a draft, as it lies when nobody has it open.</summary>
    private static async Task<Left> LeftServiceAsync(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Åse");
        var draft = new DraftKey(given.Specialist.Account, "Note", given.Id.Value);
        await using (var db = service.OpenDatabase())
        {
            await db.KeepDraftAsync(draft, "typed");
        }

        var database = await TestDatabase.CreateAsync(kind);
        var file = Path.Combine(database.Options.DataFolder, "left.zip");
        Assert.Equal(0, (await Program.RunAsync(["backup", "--to", file, .. Place(service.Options)])).Exit);
        var restored = await Program.RunAsync(["restore", file, "--key", service.Options.MasterKeyFile, .. Place(database.Options)]);
        Assert.Equal(("", 0), (restored.Error, restored.Exit));
        return new Left(database, draft);
    }

    private static async Task<string?> DraftAsync(Left left)
    {
        var storage = StorageSetup.OpenKeys(left.Options, new FixedClock());
        await using var db = StorageSetup.OpenDatabase(left.Options, storage);
        var draft = (await db.FindDraftAsync(left.Draft))?.RawJson;
        Assert.True((await new AuditVerification(await CheckedAsync(db)).RunAsync()).IsWhole);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        return draft;
    }

    private static async Task<AppDb> CheckedAsync(AppDb db)
    {
        await db.CheckKeyAsync();
        return db;
    }

    private static async Task RotateAndKillAsync(StegvisOptions options, TimeSpan after)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "stegvis.dll"), "rotate-key", .. Place(options)])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        await Task.Delay(after);
        process.Kill();
        await process.WaitForExitAsync();
    }

    private sealed record Left(TestDatabase Database, DraftKey Draft) : IAsyncDisposable
    {
        public StegvisOptions Options => Database.Options;

        public ValueTask DisposeAsync() => Database.DisposeAsync();
    }
}
