using System.Diagnostics;
using System.Reflection;
using System.Reflection.PortableExecutable;

namespace Stegvis.Tests.Commands;

/// <summary>What <c>dotnet publish</c> leaves in one folder starts from anywhere with nothing but the runtime, compiled ahead.</summary>
public sealed class PublishTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stegvis-publish-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task PublishedFolder_StartedFromElsewhere_ServesItsPages()
    {
        var program = Path.Combine(_folder, "program", "stegvis.dll");
        await PublishAsync(Path.GetDirectoryName(program)!);

        using var process = Start(program, "serve", "--data", Path.Combine(_folder, "data"), "--urls", "http://127.0.0.1:0");
        try
        {
            using var client = new HttpClient { BaseAddress = await Program.AddressAsync(process) };

            Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
            Assert.Equal("Healthy", await client.GetStringAsync("/health/ready"));
            Assert.Contains("<form", await client.GetStringAsync("/first-run"), StringComparison.Ordinal);
            Assert.Contains("{", await client.GetStringAsync(StyleOf(await client.GetStringAsync("/first-run"))), StringComparison.Ordinal);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.True(IsCompiledAhead(program));
    }

    private static string StyleOf(string page) => page.Split("<link").First(l => l.Contains("stylesheet", StringComparison.Ordinal)).Split("href=\"")[1].Split('"')[0];

    private static async Task PublishAsync(string to)
    {
        var configuration = typeof(PublishTests).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var publish = new ProcessStartInfo("dotnet", ["publish", Repository.Full("src/Web"), "-c", configuration, "-o", to, "-v", "q", "--nologo", "-p:RunAnalyzers=false"])
        {
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1" },
        };
        using var process = Process.Start(publish)!;
        var words = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, words);
    }

    /// <summary>From the file system's root, with an environment that names no SDK and no folder of ours.</summary>
    private static Process Start(string program, params string[] arguments) => Process.Start(new ProcessStartInfo("dotnet", [program, .. arguments])
    {
        WorkingDirectory = "/",
        RedirectStandardOutput = true,
        Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" },
    })!;

    /// <summary>Machine code beside the intermediate language: the file's managed header names a native one.</summary>
    private static bool IsCompiledAhead(string program)
    {
        using var file = File.OpenRead(program);
        using var image = new PEReader(file);
        return image.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory.Size > 0;
    }
}
