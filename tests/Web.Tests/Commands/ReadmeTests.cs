using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Commands;

/// <summary>Every command that README shows, run as it stands there, in the tree it stands in.</summary>
public sealed class ReadmeTests : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(6);

    private readonly string _folder = Directory.CreateTempSubdirectory("stegvis-readme-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Readme_ShowsNoCommand_ThatIsNotRunHere() => Assert.Equal(
        ["./run --demo", "./run", "./run --postgres \"Host=localhost;Database=stegvis;Username=stegvis\"", "./test", "./test --fast"],
        Shown());

    [Fact]
    public async Task Run_WithDemo_ShowsTheSignIns() => Assert.Contains("Marte", await AnswerOfAsync("--demo"), StringComparison.Ordinal);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Run_OnAnEmptyDatabase_AsksForTheFirstAdministrator(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        string[] arguments = database.Options.Postgres is { } connection ? ["--postgres", connection] : [];
        Assert.Contains("/first-run", await AnswerOfAsync(arguments), StringComparison.Ordinal);
    }

    /// <summary><c>./test</c> alone is what runs this test; a build server calls it through <c>.ci/run</c>.</summary>
    [Fact]
    public async Task Test_Fast_EndsWithItsCount()
    {
        Assert.Contains("exec bash ./test", await File.ReadAllTextAsync(Path.Combine(Root(), ".ci", "run"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var process = Start("test", "--fast", "--filter", "Readme");
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken).WaitAsync(_patience, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.EndsWith("1 passed, 0 failed", output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, process.ExitCode);
    }

    private static string[] Shown() =>
    [
        .. File.ReadLines(Path.Combine(Root(), "README.md")).Where(l => l.StartsWith("./", StringComparison.Ordinal)).Select(l => l.Split("  ")[0].TrimEnd()),
    ];

    /// <summary>Starts <c>./run</c> on a free port and gives where it leads and what it says there.</summary>
    private async Task<string> AnswerOfAsync(params string[] arguments)
    {
        var port = FreePort().ToString(CultureInfo.InvariantCulture);
        using var process = Start("run", [.. arguments, "--data", _folder, "--urls", $"http://127.0.0.1:{port}"]);
        using var late = new CancellationTokenSource(_patience);
        try
        {
            for (string? line = ""; !line.StartsWith("Stegvis is at", StringComparison.Ordinal);)
            {
                line = await process.StandardOutput.ReadLineAsync(late.Token);
                Assert.True(line is not null, "./run ended before it answered.");
            }

            using var client = new HttpClient();
            using var answer = await client.GetAsync($"http://127.0.0.1:{port}/", late.Token);
            return answer.RequestMessage!.RequestUri + await answer.Content.ReadAsStringAsync(late.Token);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private static Process Start(string script, params string[] arguments) =>
        Process.Start(new ProcessStartInfo("bash", [Path.Combine(Root(), script), .. arguments]) { RedirectStandardOutput = true })!;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Stegvis.slnx")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the tree.");
        }

        return folder.FullName;
    }
}
