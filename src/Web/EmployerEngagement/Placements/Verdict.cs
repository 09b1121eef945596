using Stegvis.EmployerEngagement;
using Stegvis.Web.Platform;
using Stegvis.Web.Ui;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>What the three criteria say about one job, in words: plainly, with each reason, and without blame (C.041).</summary>
public sealed record Verdict(bool Counts, string Title, string Text)
{
    public IReadOnlyList<string> Reasons { get; init; } = [];

    public string Fact => string.Join(' ', Reasons);

    public string Rule { get; private init; } = "";

    public string Source { get; private init; } = "";

    public string Place { get; private init; } = "";

    public static Verdict Of(StegvisPage page, PlacementFacts job)
    {
        var reasons = EmploymentCriteria.Failures(job).Select(f => Find(page, $"Because.{f}")).ToList();
        return reasons.Count == 0
            ? new Verdict(true, Find(page, "Verdict.Yes"), Find(page, "Verdict.Yes.Text"))
            : new Verdict(false, Find(page, "Verdict.No"), Find(page, job.Setting is WorkSetting.Practice ? "Verdict.Practice.Text" : "Verdict.No.Text"))
            {
                Reasons = reasons,
                Rule = Find(page, "Verdict.Rule"),
                Source = "EUSE Toolkit",
                Place = Find(page, "Verdict.Place"),
            };
    }

    /// <summary>On one line: "Not an SE job, because … ".</summary>
    public static string Line(StegvisPage page, PlacementFacts job) =>
        Of(page, job) is { Counts: false } verdict ? $"{verdict.Title} {verdict.Fact}" : Find(page, "Verdict.Yes");

    /// <summary>The words stand here whichever page shows them, also the timeline's.</summary>
    public static string Find(StegvisPage page, string key) => page.Words.Find(typeof(Verdict), key) ?? PageTexts.MissingMark + key + "⟧";
}
