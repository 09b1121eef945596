using System.Collections.Concurrent;
using Stegvis.Casework;
using Stegvis.Method;

namespace Stegvis.Storage.Casework.Known;

/// <summary>
/// What this process knows of each case for the rules, as it was read last and before anything is kept back from a viewer: days, codes and ids, no
/// words of anybody's. A memory only: losing it costs a reading, and what is saved since makes it void (decision 0039).
/// </summary>
public sealed class KnownFacts
{
    /// <summary>A few tens of megabytes; above it all is forgotten and read again.</summary>
    private const int _many = 20_000;
    private readonly ConcurrentDictionary<CaseId, (FactsAge Age, CaseFacts Facts)> _cases = new();

    internal CaseFacts? Find(CaseId id, FactsAge age) => _cases.TryGetValue(id, out var known) && known.Age == age ? known.Facts : null;

    internal void Keep(CaseFacts facts, FactsAge age)
    {
        if (_cases.Count >= _many)
        {
            _cases.Clear();
        }

        _cases[facts.Id] = (age, facts);
    }

    internal void Forget(CaseId id) => _cases.TryRemove(id, out _);
}

/// <summary>What facts depend on beside the clock of the day: the last save of the case, the day, and how early a consent that ends is spoken of.</summary>
internal readonly record struct FactsAge(long LastChange, DateOnly Today, int ConsentNotice);
