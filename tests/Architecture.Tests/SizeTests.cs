namespace Stegvis.Tests;

/// <summary>Small enough to read in one go. Generated migrations are exempt.</summary>
public sealed class SizeTests
{
    private const int LongestFile = 300;
    private const int NinetiethPercentile = 120;
    private const int LongestView = 150;
    private const int LongestProgram = 20;
    private const int MostStems = 12;

    [Fact]
    public void CSharpFile_HasAtMost_300Lines() => NoLongerThan(LongestFile, CSharp("src/").Concat(CSharp("tests/")).Concat(CSharp("bench/")));

    [Fact]
    public void View_HasAtMost_150Lines() => NoLongerThan(LongestView, Repository.Under("src/", ".cshtml"));

    [Fact]
    public void Program_HasAtMost_20Lines() => NoLongerThan(LongestProgram, ["src/Web/Program.cs"]);

    [Fact]
    public void NineOfTenCSharpFiles_HaveAtMost_120Lines()
    {
        var sizes = CSharp("src/").Select(f => (File: f, Lines: LinesOf(f))).OrderBy(f => f.Lines).ToList();
        var allowed = sizes.Count - (int)Math.Ceiling(sizes.Count * 0.9);
        var above = sizes.Where(f => f.Lines > NinetiethPercentile).ToList();
        Offenders.None($"{above.Count} of {sizes.Count} files are longer than {NinetiethPercentile} lines; {allowed} may be:",
            above.Count > allowed ? above.Select(Describe) : []);
    }

    [Fact]
    public void FeatureFolder_HoldsAtMost_TwelveStems() =>
        Offenders.None($"More than {MostStems} stems in a folder:",
            from file in Repository.Under("src/", "")
            where IsFeatureFile(file)
            group Stem(file) by Folder(file) into folder
            let stems = folder.Distinct().ToList()
            where stems.Count > MostStems
            select $"{folder.Key}: {stems.Count} ({string.Join(", ", stems)})");

    private static void NoLongerThan(int most, IEnumerable<string> files) =>
        Offenders.None($"Longer than {most} lines:", files.Select(f => (f, LinesOf(f))).Where(f => f.Item2 > most).Select(Describe));

    private static string Describe((string File, int Lines) size) => $"{size.File}: {size.Lines}";

    private static IEnumerable<string> CSharp(string folder) => Repository.Under(folder, ".cs").Where(f => !Repository.IsMadeFromModel(f));

    private static int LinesOf(string file) => Repository.Lines(file).Length;

    /// <summary>Project roots, the component folders, text files, static files and what is made from the model do not count.</summary>
    private static bool IsFeatureFile(string file) =>
        file.Count(c => c == '/') > 2 && !file.EndsWith(".resx", StringComparison.Ordinal) && !Repository.IsMadeFromModel(file)
        && !file.StartsWith("src/Web/Ui/Components/", StringComparison.Ordinal) && !file.Contains("/wwwroot/", StringComparison.Ordinal);

    private static string Folder(string file) => file[..file.LastIndexOf('/')];

    private static string Stem(string file) => Path.GetFileName(file).Split('.')[0];
}
