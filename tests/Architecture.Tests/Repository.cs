using System.Diagnostics;

namespace Stegvis.Tests;

/// <summary>The working tree the tests were built from: files that are kept, never what a build makes.</summary>
internal static class Repository
{
    private static readonly string[] Made = [".git", "bin", "obj", "data", "artifacts", "node_modules", "TestResults", ".vs", ".idea"];

    public static string Root { get; } = FindRoot();

    /// <summary>Every kept file, as a path from the root with forward slashes.</summary>
    public static IReadOnlyList<string> Files { get; } = Kept();

    public static string Full(string path) => Path.Combine(Root, path);

    public static string Text(string path) => File.ReadAllText(Full(path));

    public static string[] Lines(string path) => File.ReadAllLines(Full(path));

    public static IEnumerable<string> Under(string folder, string ending) =>
        Files.Where(f => f.StartsWith(folder, StringComparison.Ordinal) && f.EndsWith(ending, StringComparison.Ordinal));

    /// <summary>Written by eng/migrate-add, not by hand.</summary>
    public static bool IsMadeFromModel(string path) => path.StartsWith("src/Storage/", StringComparison.Ordinal)
        && (path.Contains("/Migrations/", StringComparison.Ordinal) || path.Contains("/Compiled/", StringComparison.Ordinal));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Stegvis.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Stegvis.slnx was not found above the test's own folder.");
    }

    private static string[] Kept() => [.. (FromGit() ?? FromDisk()).Where(f => File.Exists(Full(f))).Order(StringComparer.Ordinal)];

    /// <summary>Tracked files and new ones that are not ignored; null outside a clone.</summary>
    private static string[]? FromGit()
    {
        if (!Path.Exists(Full(".git")))
        {
            return null;
        }

        var git = new ProcessStartInfo("git", ["-C", Root, "-c", "core.quotePath=false", "-c", $"safe.directory={Root}", "ls-files", "-co", "--exclude-standard"]) { RedirectStandardOutput = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(git)!;
            var listed = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? listed.Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static IEnumerable<string> FromDisk() =>
        Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Root, f).Replace('\\', '/'))
            .Where(f => !f.Split('/').Any(part => Made.Contains(part)));
}
