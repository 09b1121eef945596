using System.Diagnostics;
using System.Text.Json;

namespace Stegvis.Tests.Matrix;

/// <summary>The Nu Html Checker of the W3C. <c>./test --full</c> fetches it and names the file in STEGVIS_VNU.</summary>
public static class Validator
{
    public static async Task<(string Version, IReadOnlyList<(string File, string Says)> Findings)> CheckAsync(string folder)
    {
        var jar = Environment.GetEnvironmentVariable("STEGVIS_VNU");
        Assert.True(File.Exists(jar), "The HTML checker is not here. ./test --full fetches it.");
        var start = new ProcessStartInfo("java") { RedirectStandardOutput = true };
        foreach (var argument in new[] { "-Xss2m", "-jar", jar!, "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", folder })
        {
            start.ArgumentList.Add(argument);
        }

        using var checker = Process.Start(start)!;
        using var answer = await JsonDocument.ParseAsync(checker.StandardOutput.BaseStream);
        await checker.WaitForExitAsync();
        var findings = answer.RootElement.GetProperty("messages").EnumerateArray().Where(IsFinding).Select(Read).ToList();
        return (answer.RootElement.GetProperty("version").GetString()!, findings);
    }

    /// <summary>Errors and warnings. What it only remarks on, without a type of its own, is not a finding.</summary>
    private static bool IsFinding(JsonElement message) =>
        message.GetProperty("type").GetString() is not "info" || message.TryGetProperty("subType", out _);

    private static (string File, string Says) Read(JsonElement message) =>
        (Path.GetFileNameWithoutExtension(Text(message, "url")), $"html: {Text(message, "message")} – {Text(message, "extract")}");

    private static string Text(JsonElement message, string name) => message.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
}
