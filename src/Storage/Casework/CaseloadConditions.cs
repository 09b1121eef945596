using Stegvis.Casework;
using Stegvis.JobFinding;
using Stegvis.Method;
using Stegvis.OnOffJobSupport;

namespace Stegvis.Storage.Casework;

/// <summary>The conditions of the caseload, each written once, by the rules where there is one, and used by counts and rows alike.</summary>
internal static class CaseloadConditions
{
    /// <summary>Days without a written contact before we say so. A way of looking at a list, no rule of the method.</summary>
    public const int SilentDays = 14;

    private static readonly SearchNeedsEmployers _search = new();
    private static readonly FirstEvaluationWithinAMonth _evaluation = new();

    public static bool IsInJob(CaseFacts facts, DateOnly today) => facts.Placements.Any(p => p.IsSupportedEmployment && p.IsRunning(today));

    /// <summary>In a pause nothing but the first month of a job is counted: it goes on by itself.</summary>
    public static bool Is(CaseloadTile tile, CaseFacts facts, DateOnly today) => tile switch
    {
        CaseloadTile.FirstMonth => facts.Placements.Any(p => p.IsSupportedEmployment && p.IsRunning(today)
            && FirstEvaluationWithinAMonth.DueOn(p.StartsOn, Thresholds.FirstEvaluation.On(p.StartsOn)) >= today),
        _ when facts.Pause is not null => false,
        CaseloadTile.NoEmployer => _search.Check(facts, today).Any(),
        CaseloadTile.Evaluation => _evaluation.Check(facts, today).Any(),
        _ => facts.DaysSince(facts.LastContactOn is { } last && last > facts.OpenedOn ? last : facts.OpenedOn, today) >= SilentDays,
    };

    /// <summary>The day a quiet search began, moved by the days that stood still.</summary>
    public static DateOnly? QuietSince(CaseFacts facts, DateOnly today) =>
        SearchNeedsEmployers.QuietSince(facts, today) is { } since ? since.AddDays(facts.Pauses.DaysAfter(since)) : null;
}
