using System.Runtime.CompilerServices;
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

    /// <summary>Worked out once a day for the same facts: numbers, filters and order ask it of everybody at each look.</summary>
    private static readonly ConditionalWeakTable<CaseFacts, CaseloadMarks> _marks = [];

    public static CaseloadMarks MarksOf(CaseFacts facts, DateOnly today)
    {
        if (!_marks.TryGetValue(facts, out var marks) || marks.On != today)
        {
            _marks.AddOrUpdate(facts, marks = WorkedOut(facts, today));
        }

        return marks;
    }

    private static CaseloadMarks WorkedOut(CaseFacts facts, DateOnly today) => new(today)
    {
        IsInJob = IsInJob(facts, today),
        Step = facts.CurrentStep(),
        Tiles = Enum.GetValues<CaseloadTile>().Where(t => Is(t, facts, today)).ToArray(),
        QuietSince = QuietSince(facts, today),
    };

    private static bool IsInJob(CaseFacts facts, DateOnly today) => facts.Placements.Any(p => p.IsSupportedEmployment && p.IsRunning(today));

    /// <summary>In a pause nothing but the first month of a job is counted: it goes on by itself.</summary>
    private static bool Is(CaseloadTile tile, CaseFacts facts, DateOnly today) => tile switch
    {
        CaseloadTile.FirstMonth => facts.Placements.Any(p => p.IsSupportedEmployment && p.IsRunning(today)
            && FirstEvaluationWithinAMonth.DueOn(p.StartsOn, Thresholds.FirstEvaluation.On(p.StartsOn)) >= today),
        _ when facts.Pause is not null => false,
        CaseloadTile.NoEmployer => _search.Check(facts, today).Any(),
        CaseloadTile.Evaluation => _evaluation.Check(facts, today).Any(),
        _ => facts.DaysSince(facts.LastContactOn is { } last && last > facts.OpenedOn ? last : facts.OpenedOn, today) >= SilentDays,
    };

    /// <summary>The day a quiet search began, moved by the days that stood still.</summary>
    private static DateOnly? QuietSince(CaseFacts facts, DateOnly today) =>
        SearchNeedsEmployers.QuietSince(facts, today) is { } since ? since.AddDays(facts.Pauses.DaysAfter(since)) : null;
}

/// <summary>What the caseload asks of one person on one day.</summary>
internal sealed record CaseloadMarks(DateOnly On)
{
    public bool IsInJob { get; init; }

    public ProcessStep Step { get; init; }

    public IReadOnlyList<CaseloadTile> Tiles { get; init; } = [];

    public DateOnly? QuietSince { get; init; }
}
