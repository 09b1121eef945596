using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Commands;

/// <summary>Every way a start fails says in one sentence what to do.</summary>
public sealed class BadStartTests
{
    private const string _anyPort = "http://127.0.0.1:0";

    [Fact]
    public async Task Port_InUse_IsNamed()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var url = "http://127.0.0.1:" + ((IPEndPoint)taken.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);

        (await Program.RunAsync("serve", "--data", database.Options.DataFolder, "--urls", url)).IsOneSentence("Choose another address with --urls");
    }

    [Fact]
    public async Task Proxy_ThatIsNoAddress_IsNamed() =>
        (await Program.RunAsync("serve", "--proxy", "the-proxy", "--urls", _anyPort)).IsOneSentence("--proxy wants an address");

    [Fact]
    public async Task DataFolder_ThatCannotBeWritten_IsNamed() =>
        (await Program.RunAsync("serve", "--data", "/dev/null/stegvis", "--urls", _anyPort)).IsOneSentence("cannot be written");

    [Fact]
    public async Task Disk_ThatIsFull_IsNamed()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (await Program.RunOnAFullDiskAsync("serve", "--data", database.Options.DataFolder, "--urls", _anyPort)).IsOneSentence("Check that the disk has room");
    }

    [Fact]
    public async Task Postgres_ThatIsDown_IsNamed()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        (await Program.RunAsync("serve", "--data", database.Options.DataFolder, "--postgres", "Host=127.0.0.1;Port=1;Username=nobody", "--urls", _anyPort))
            .IsOneSentence("PostgreSQL does not answer");
        (await Program.RunAsync("migrate", "--data", database.Options.DataFolder, "--postgres", "nonsense")).IsOneSentence("cannot be read");
    }

    [Fact]
    public async Task MasterKey_MissingOrOpenOrAnother_IsNamed()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var (key, folder) = (service.Options.MasterKeyFile, service.Options.DataFolder);

        File.Move(key, key + ".away");
        (await Program.RunAsync("verify-audit", "--data", folder)).IsOneSentence("its master key is not");
        await File.WriteAllTextAsync(key, Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)), TestContext.Current.CancellationToken);
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.GroupRead);
        (await Program.RunAsync("serve", "--data", folder, "--urls", _anyPort)).IsOneSentence("chmod 600");
        File.SetUnixFileMode(key, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        (await Program.RunAsync("serve", "--data", folder, "--urls", _anyPort)).IsOneSentence("made with another master key");
        File.Move(key + ".away", key, overwrite: true);
        Assert.Equal(0, (await Program.RunAsync("migrate", "--data", folder)).Exit);
    }

    [Fact]
    public async Task Database_NewerThanTheProgram_IsLeftAlone()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        await using (var connection = new SqliteConnection($"Data Source={service.Options.DatabaseFile}"))
        {
            await connection.OpenAsync(TestContext.Current.CancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""";
            await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        }

        (await Program.RunAsync("serve", "--data", service.Options.DataFolder, "--urls", _anyPort)).IsOneSentence("newer than this program");
    }

    [Fact]
    public async Task Command_OnAMistypedFolder_MakesNothing()
    {
        var folder = Path.Combine(Path.GetTempPath(), "stegvis-not-here");
        (await Program.RunAsync("verify-audit", "--data", folder)).IsOneSentence("There is no database");
        Assert.False(Directory.Exists(folder));
    }
}
