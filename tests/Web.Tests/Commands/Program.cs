using System.Diagnostics;

namespace Stegvis.Tests.Commands;

/// <summary>The built program as somebody at a terminal meets it: words out, words of trouble, and the exit code.</summary>
internal static class Program
{
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(4);

    public static Task<Ended> RunAsync(params string[] arguments) => StartAsync("dotnet", [Path.Combine(AppContext.BaseDirectory, "stegvis.dll"), .. arguments]);

    /// <summary>With files that may not grow beyond a few blocks: what a full disk looks like to a program.</summary>
    public static Task<Ended> RunOnAFullDiskAsync(params string[] arguments) => StartAsync(
        "bash",
        ["-c", "trap '' XFSZ; export DOTNET_EnableWriteXorExecute=0; ulimit -c 0 -f 40; exec dotnet \"$0\" \"$@\"", Path.Combine(AppContext.BaseDirectory, "stegvis.dll"), .. arguments]);

    /// <summary>Where a started service says it answers.</summary>
    public static async Task<Uri> AddressAsync(Process process)
    {
        const string Said = "Stegvis is at ";
        using var late = new CancellationTokenSource(_patience);
        while (await process.StandardOutput.ReadLineAsync(late.Token) is { } line)
        {
            if (line.StartsWith(Said, StringComparison.Ordinal))
            {
                return new Uri(line[Said.Length..]);
            }
        }

        throw new InvalidOperationException("The program ended without an address.");
    }

    private static async Task<Ended> StartAsync(string file, string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("STEGVIS_MASTER_KEY");
        using var process = Process.Start(start)!;
        using var late = new CancellationTokenSource(_patience);
        try
        {
            var (output, error) = (process.StandardOutput.ReadToEndAsync(late.Token), process.StandardError.ReadToEndAsync(late.Token));
            await process.WaitForExitAsync(late.Token);
            return new Ended(process.ExitCode, await output, (await error).Trim());
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }
}

internal sealed record Ended(int Exit, string Out, string Error)
{
    /// <summary>One sentence on one line, a code that says no, and nothing only programmers can read.</summary>
    public void IsOneSentence(string about)
    {
        Assert.NotEqual(0, Exit);
        Assert.Contains(about, Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Error);
        Assert.DoesNotContain("   at ", Out + Error, StringComparison.Ordinal);
    }
}
