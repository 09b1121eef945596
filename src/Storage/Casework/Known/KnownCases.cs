using System.Collections.Concurrent;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.Method;
using Stegvis.Storage.Reports;
using Stegvis.Storage.Search;

namespace Stegvis.Storage.Casework.Known;

/// <summary>
/// What this process read last of the cases: days, codes and ids, no words of anybody's but the names in the lists that were looked at last. A memory
/// only: losing it costs a reading, and what is saved since makes it void (decision 0039).
/// </summary>
public sealed class KnownCases
{
    /// <summary>For the rules.</summary>
    internal KnownOfCases<FactsAge, CaseFacts> Facts { get; } = new();

    /// <summary>For the clocks of one case.</summary>
    internal KnownOfCases<long, OutcomeFacts> Outcomes { get; } = new();

    internal KnownOfCases<long, RecordKinds> Kinds { get; } = new();

    /// <summary>For searching.</summary>
    internal KnownOfCases<long, RowBeginnings[]> Words { get; } = new();

    internal KnownTeams Teams { get; } = new();

    internal KnownCaseloads Caseloads { get; } = new();

    internal void Forget(Case @case)
    {
        Facts.Forget(@case.CaseId);
        Outcomes.Forget(@case.CaseId);
        Kinds.Forget(@case.CaseId);
        Words.Forget(@case.CaseId);
        Teams.Forget(@case.TeamId);
        Caseloads.ForgetAll();
    }
}

/// <summary>What is known of each case, and of which age it is. Any other age, and it is not known.</summary>
internal sealed class KnownOfCases<TAge, TKnown>
    where TAge : struct, IEquatable<TAge>
    where TKnown : class
{
    /// <summary>A few tens of megabytes; above it all is forgotten and read again.</summary>
    private const int _many = 20_000;
    private readonly ConcurrentDictionary<CaseId, (TAge Age, TKnown Known)> _cases = new();

    public TKnown? Find(CaseId id, TAge age) => _cases.TryGetValue(id, out var known) && known.Age.Equals(age) ? known.Known : null;

    public void Keep(CaseId id, TAge age, TKnown known)
    {
        if (_cases.Count >= _many)
        {
            _cases.Clear();
        }

        _cases[id] = (age, known);
    }

    public void Forget(CaseId id) => _cases.TryRemove(id, out _);
}

/// <summary>What facts depend on: the last save of the case, the day, and the values of the service.</summary>
internal readonly record struct FactsAge(long LastChange, DateOnly Today, ThresholdValues Values);
