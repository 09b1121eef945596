using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Week;

/// <summary>One node of the service as a process of its own, always at the same address. Killed without a goodbye, or stopped as by the machine's own service manager.</summary>
internal sealed class NodeProcess(StegvisOptions options) : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private Process? _process;

    public Uri Address { get; } = new($"http://127.0.0.1:{FreePort()}");

    /// <summary>Starts and waits until it listens. <paramref name="ahead"/>: how far its clock is ahead of the machine's.</summary>
    public Task StartAsync(TimeSpan ahead)
    {
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "Stegvis.Node.dll"), options.DataFolder, options.Postgres!, Address.ToString()];
        _process = Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        return TellAsync(ahead, "ready");
    }

    public Task MoveClockAsync(TimeSpan ahead) => TellAsync(ahead, "moved");

    /// <summary>SIGKILL: whatever was under way is under way no more.</summary>
    public void Kill()
    {
        _process!.Kill();
        _process.WaitForExit(_patience);
    }

    /// <summary>SIGTERM: it must end by itself.</summary>
    public async Task StopAsync()
    {
        using var asked = Process.Start("kill", ["-TERM", _process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await _process.WaitForExitAsync().WaitAsync(_patience);
        Assert.Equal(0, _process.ExitCode);
    }

    private async Task TellAsync(TimeSpan ahead, string answer)
    {
        await _process!.StandardInput.WriteLineAsync(ahead.Ticks.ToString(CultureInfo.InvariantCulture));
        await _process.StandardInput.FlushAsync();
        Assert.Equal(answer, await _process.StandardOutput.ReadLineAsync().WaitAsync(_patience));
    }

    public void Dispose()
    {
        if (_process is { HasExited: false })
        {
            _process.Kill();
        }

        _process?.Dispose();
    }

    /// <summary>Below the ports that machines hand out for a moment, so that nobody sits on it while the node is away.</summary>
    private static int FreePort()
    {
        while (true)
        {
            try
            {
                using var free = new TcpListener(IPAddress.Loopback, Random.Shared.Next(15_000, 30_000));
                free.Start();
                return ((IPEndPoint)free.LocalEndpoint).Port;
            }
            catch (SocketException)
            {
                // Taken: another one.
            }
        }
    }
}
