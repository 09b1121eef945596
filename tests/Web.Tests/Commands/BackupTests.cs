using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage.Backups;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Commands;

/// <summary>A backup is taken while people write, and comes back row for row on an empty machine, on either database.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stegvis-backup-").FullName;

    public static TheoryData<DatabaseKind, DatabaseKind> Ways
    {
        get
        {
            DatabaseKind[] kinds = TestDatabase.HasPostgres ? [DatabaseKind.Sqlite, DatabaseKind.Postgres] : [DatabaseKind.Sqlite];
            var ways = new TheoryData<DatabaseKind, DatabaseKind>();
            ways.AddRange([.. from one in kinds from other in kinds select (one, other)]);
            return ways;
        }
    }

    private string File => Path.Combine(_folder, "backup.zip");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory, MemberData(nameof(Ways)), Capability("C.219")]
    public async Task Backup_TakenWhileInUse_ComesBackRowForRow(DatabaseKind from, DatabaseKind to)
    {
        await using var service = await TestService.StartAsync(from);
        await using var empty = await TestDatabase.CreateAsync(to);
        var given = await service.CaseAsync("Åse");
        using var specialist = service.As(given.Specialist);
        await specialist.UploadAsync(await specialist.OpenAsync(given.Url + "/attachments"), "%PDF-1.7"u8.ToArray(), "cv.pdf", new() { ["Form.Name"] = "CV", ["Form.Kind"] = "CurriculumVitae" });

        var backup = await BackUpWhileWritingAsync(service);
        var restored = await Program.RunAsync(["restore", File, "--key", service.Options.MasterKeyFile, .. Place(empty.Options)]);
        var again = await Program.RunAsync(["backup", "--to", File + "2", .. Place(empty.Options)]);

        Assert.Equal(("", 0), (backup.Error, backup.Exit));
        Assert.Equal(("", 0), (restored.Error, restored.Exit));
        Assert.Contains(" 0 faults", restored.Out, StringComparison.Ordinal);
        Assert.Equal(("", 0), (again.Error, again.Exit));
        var (first, second) = (await ManifestAsync(File, service), await ManifestAsync(File + "2", service));
        Assert.Equal(Kept(first), Kept(second));
        Assert.Equal(first.HeadSeq + 2, second.HeadSeq);
        Assert.Equal(["BackupTaken", "BackupRestored", "BackupTaken"], await ActsAsync(empty, service));
        Assert.Equal(Assert.Single(first.Files), Assert.Single(second.Files));
        Assert.Equal(FilesIn(service.Options), FilesIn(empty.Options));
        Assert.Contains(first.Tables, t => t is { Name: "Person", Rows: > 0 });
    }

    [Fact]
    public async Task Restore_WithoutTheRightKey_SaysSo_AndMakesNothing()
    {
        await using var service = await BackedUpAsync();
        await using var empty = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        var other = Path.Combine(_folder, "other.key");
        await System.IO.File.WriteAllTextAsync(other, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), TestContext.Current.CancellationToken);
        System.IO.File.SetUnixFileMode(other, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        (await Program.RunAsync(["restore", File, .. Place(empty.Options)])).IsOneSentence("opens only with the master key");
        (await Program.RunAsync(["restore", File, "--key", other, .. Place(empty.Options)])).IsOneSentence("made with another master key");

        Assert.Empty(Directory.EnumerateFiles(empty.Options.DataFolder));
    }

    [Fact]
    public async Task Restore_WhereAnotherKeyLies_DoesNotLeaveADatabaseItCannotOpen()
    {
        await using var service = await BackedUpAsync();
        await using var empty = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await System.IO.File.WriteAllTextAsync(empty.Options.MasterKeyFile, "another", TestContext.Current.CancellationToken);

        (await Program.RunAsync(["restore", File, "--key", service.Options.MasterKeyFile, .. Place(empty.Options)])).IsOneSentence("Move it away, or leave out --key");

        Assert.Equal([empty.Options.MasterKeyFile], Directory.EnumerateFiles(empty.Options.DataFolder));
    }

    [Theory, InlineData("tables/Person.jsonl"), InlineData("tables/AuditEntry.jsonl"), InlineData("backup.json")]
    public async Task Restore_OfAChangedBackup_NamesThePart_AndMakesNothing(string part)
    {
        await using var service = await BackedUpAsync();
        await using var empty = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await ChangeAsync(part);

        var restored = await Program.RunAsync(["restore", File, "--key", service.Options.MasterKeyFile, .. Place(empty.Options)]);

        restored.IsOneSentence("damaged or was changed");
        Assert.Contains(Path.GetFileNameWithoutExtension(part), restored.Error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(empty.Options.DataFolder));
    }

    [Fact]
    public async Task Restore_OfACutFile_OrOverADatabase_IsRefused()
    {
        await using var service = await BackedUpAsync();
        await using var empty = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);

        (await Program.RunAsync(["restore", File, .. Place(service.Options)])).IsOneSentence("There is a database already");
        await using (var file = new FileStream(File, FileMode.Open))
        {
            file.SetLength(file.Length / 2);
        }

        (await Program.RunAsync(["restore", File, "--key", service.Options.MasterKeyFile, .. Place(empty.Options)])).IsOneSentence("no backup of Stegvis");
        Assert.Empty(Directory.EnumerateFiles(empty.Options.DataFolder));
    }

    [Fact]
    public async Task Restore_OnAFullDisk_LeavesNothing()
    {
        await using var service = await BackedUpAsync();
        await using var empty = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);

        (await Program.RunOnAFullDiskAsync(["restore", File, "--key", service.Options.MasterKeyFile, .. Place(empty.Options)])).IsOneSentence("disk has room");

        Assert.Empty(Directory.EnumerateFiles(empty.Options.DataFolder));
    }

    [Fact]
    public async Task Backup_OnAFullDisk_OrOverAFile_LeavesNothingHalfDone()
    {
        await using var service = await BackedUpAsync();
        for (var more = 0; more < 40; more++)
        {
            await service.CaseAsync("Oda");
        }

        var full = Path.Combine(_folder, "full.zip");

        (await Program.RunAsync(["backup", "--to", File, .. Place(service.Options)])).IsOneSentence("is there already");
        (await Program.RunOnAFullDiskAsync(["backup", "--to", full, .. Place(service.Options)])).IsOneSentence("disk has room");

        Assert.Equal([File], Directory.EnumerateFiles(_folder));
    }

    private static IEnumerable<string?> FilesIn(StegvisOptions options) =>
        Directory.EnumerateFiles(options.AttachmentFolder, "*", SearchOption.AllDirectories).Select(Path.GetFileName);

    private static string[] Place(StegvisOptions options) =>
        options.Postgres is { } connection ? ["--data", options.DataFolder, "--postgres", connection] : ["--data", options.DataFolder];

    /// <summary>All but the log, which goes on: a backup and a restore are written down.</summary>
    private static IEnumerable<BackedUpTable> Kept(BackupManifest backup) => backup.Tables.Where(t => !t.Name.StartsWith("Audit", StringComparison.Ordinal));

    private static async Task<List<string>> ActsAsync(TestDatabase database, TestService service)
    {
        await using var db = StorageSetup.OpenDatabase(database.Options, service.Storage);
        return await db.Database.SqlQuery<string>($"""SELECT "Act" AS "Value" FROM "AuditEntry" WHERE "Act" LIKE 'Backup%' ORDER BY "Seq" """).ToListAsync();
    }

    private static Task<BackupManifest> ManifestAsync(string file, TestService service) =>
        Restore.ReadManifestAsync(file, service.Storage, TestContext.Current.CancellationToken);

    private async Task<TestService> BackedUpAsync()
    {
        var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        await service.CaseAsync("Åse");
        Assert.Equal(0, (await Program.RunAsync(["backup", "--to", File, .. Place(service.Options)])).Exit);
        return service;
    }

    private async Task<Ended> BackUpWhileWritingAsync(TestService service)
    {
        var backup = Program.RunAsync(["backup", "--to", File, .. Place(service.Options)]);
        while (!backup.IsCompleted)
        {
            await service.CaseAsync("Oda");
        }

        return await backup;
    }

    private async Task ChangeAsync(string part)
    {
        using var archive = await ZipFile.OpenAsync(File, ZipArchiveMode.Update, TestContext.Current.CancellationToken);
        var entry = archive.GetEntry(part)!;
        using var reader = new StreamReader(await entry.OpenAsync(TestContext.Current.CancellationToken));
        var text = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
        reader.Close();
        entry.Delete();
        await using var writer = new StreamWriter(await archive.CreateEntry(part).OpenAsync(TestContext.Current.CancellationToken));
        await writer.WriteAsync(text.Replace("2026-", "2036-", StringComparison.Ordinal));
    }
}
