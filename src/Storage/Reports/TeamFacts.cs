using System.Collections.Concurrent;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes;

namespace Stegvis.Storage.Reports;

/// <summary>
/// What the numbers of a team stand on, case by case: days, hours, minutes and codes, as they were when <paramref name="Upto"/> was the last link that
/// had changed any of them.
/// </summary>
public sealed record TeamFacts(long Upto, IReadOnlyDictionary<CaseId, CountedCase> Cases)
{
    private Counted? _last;

    internal static TeamFacts None { get; } = new(0, new Dictionary<CaseId, CountedCase>());

    public IReadOnlyList<OutcomeFacts> Outcomes { get; } = [.. Cases.Values.Select(c => c.Outcome)];

    /// <summary>The facts never change, so a number that was counted from them is not counted again on the same day.</summary>
    public TeamNumbers In(OutcomePeriod period, DateOnly today)
    {
        if (_last is { } last && last.Today == today && last.Period == period)
        {
            return last.Numbers;
        }

        var numbers = new TeamNumbers([.. Cases.Values.Select(c => c.In(period, today))]);
        _last = new Counted(period, today, numbers);
        return numbers;
    }

    /// <summary>How many of the open cases each follows now.</summary>
    public IReadOnlyDictionary<AccountId, int> FollowedBy(DateTimeOffset now) => Cases.Values.Where(c => c.IsOpen)
        .SelectMany(c => c.Specialists.Where(s => s.From <= now && (s.To is null || s.To > now))).CountBy(s => s.Worker).ToDictionary();

    internal TeamFacts With(IEnumerable<CountedCase> changed, long upto)
    {
        var cases = new Dictionary<CaseId, CountedCase>(Cases);
        foreach (var one in changed)
        {
            cases[one.Outcome.Id] = one;
        }

        return new TeamFacts(upto, cases);
    }

    private sealed record Counted(OutcomePeriod Period, DateOnly Today, TeamNumbers Numbers);
}

/// <summary>One case behind the numbers of a team.</summary>
public sealed class CountedCase(OutcomeFacts outcome, bool isOpen)
{
    private Counted? _last;

    public OutcomeFacts Outcome => outcome;

    internal bool IsOpen => isOpen;

    internal NoteTime[] Notes { get; init; } = [];

    internal SpecialistTime[] Specialists { get; init; } = [];

    /// <summary>The facts never change, so what they came to in a period is worked out once a day.</summary>
    internal CaseOutcome In(OutcomePeriod period, DateOnly today)
    {
        if (_last is { } last && last.Today == today && last.Period == period)
        {
            return last.Outcome;
        }

        // Two leads may ask of two periods at once: what is returned is never read back from the memory.
        var counted = new Counted(period, today, CaseOutcome.Of(Outcome, period, today));
        _last = counted;
        return counted.Outcome;
    }

    private sealed record Counted(OutcomePeriod Period, DateOnly Today, CaseOutcome Outcome);
}

/// <summary>Somebody follows a case from a moment to another, or without an end.</summary>
internal readonly record struct SpecialistTime(AccountId Worker, DateTimeOffset From, DateTimeOffset? To);

/// <summary>The facts of the teams whose numbers were looked at last in this process. A memory only (decision 0039).</summary>
internal sealed class KnownTeams
{
    /// <summary>A team of five thousand people takes some megabytes; with more teams than this all are forgotten and read again.</summary>
    private const int _many = 12;
    private readonly ConcurrentDictionary<TeamId, TeamFacts> _teams = new();

    public TeamFacts Find(TeamId team) => _teams.GetValueOrDefault(team) ?? TeamFacts.None;

    public void Keep(TeamId team, TeamFacts facts)
    {
        if (_teams.Count >= _many && !_teams.ContainsKey(team))
        {
            _teams.Clear();
        }

        _teams[team] = facts;
    }

    public void Forget(TeamId team) => _teams.TryRemove(team, out _);
}
