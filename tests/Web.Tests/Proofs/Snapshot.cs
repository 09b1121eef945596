namespace Stegvis.Tests.Proofs;

/// <summary>A generated text and the committed file that holds it. <c>STEGVIS_UPDATE_SNAPSHOTS=1</c> writes the file anew.</summary>
internal static class Snapshot
{
    private const string _switch = "STEGVIS_UPDATE_SNAPSHOTS";

    public static bool Renews => Environment.GetEnvironmentVariable(_switch) == "1";

    public static void Matches(string path, string generated)
    {
        var file = Repository.Full(path);
        if (Renews)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, generated);
        }

        var (kept, made) = (File.Exists(file) ? File.ReadAllLines(file) : [], generated.Split('\n'));
        var gone = kept.Except(made).Select(line => "- " + line);
        var come = made.Except(kept).Select(line => "+ " + line);
        var differences = gone.Concat(come).Where(line => line.Length > 2).Take(40).ToList();
        Assert.True(
            differences.Count == 0 && (File.Exists(file) ? File.ReadAllText(file) : "") == generated,
            $"{path} is not what the code says. Look at the difference; if it is right, run the tests with {_switch}=1.\n{string.Join('\n', differences)}");
    }
}
