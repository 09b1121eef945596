using System.Collections.Concurrent;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;

namespace Stegvis.Storage.Casework.Known;

/// <summary>The people of one viewer as they were read last, in the order of their names, and the facts of each as that viewer may know them.</summary>
internal sealed record KnownCaseload(IReadOnlyList<CaseloadRow> Rows)
{
    /// <summary>A list holds no longer than this, so that names nobody asks for go with the next list that is read.</summary>
    private static readonly TimeSpan _most = TimeSpan.FromMinutes(10);

    private Known? _known;

    public static KnownCaseload Nobody { get; } = new([]);

    /// <summary>A seat that begins or ends by itself is no save: the list holds until the next does.</summary>
    public DateTimeOffset Until { get; init; }

    private Standing Standing { get; } = new(Rows.Count, Rows.Select(r => r.LastChange).DefaultIfEmpty().Max());

    public static DateTimeOffset AtMost(DateTimeOffset read, DateTimeOffset? seatTurns) => seatTurns < read + _most ? seatTurns.Value : read + _most;

    public bool Holds(Standing standing, DateTimeOffset now) => Standing == standing && now < Until;

    /// <summary>For the rules: the same as long as the list, the day and the values of the service are.</summary>
    public async Task<IReadOnlyDictionary<CaseId, CaseFacts>> FactsAsync(AppDb db, CancellationToken cancellation)
    {
        var (today, values) = (db.Today, db.Services.Values.Now);
        if (_known is { } known && known.Today == today && ReferenceEquals(known.Values, values))
        {
            return known.Facts;
        }

        var facts = await db.CaseFactsAsync([.. Rows.Select(r => new CaseAge(r.Id, r.LastChange, r.IsHidden))], cancellation);
        _known = new Known(today, values, facts);
        return facts;
    }

    private sealed record Known(DateOnly Today, ThresholdValues Values, IReadOnlyDictionary<CaseId, CaseFacts> Facts);
}

/// <summary>The lists that were looked at last in this process, each its viewer's own. A memory only (decision 0039).</summary>
internal sealed class KnownCaseloads
{
    private const int _many = 200;
    private readonly ConcurrentDictionary<Viewer, KnownCaseload> _lists = new();

    public KnownCaseload? Find(Actor actor, Standing standing, DateTimeOffset now) =>
        _lists.TryGetValue(Viewer.Of(actor), out var list) && list.Holds(standing, now) ? list : null;

    /// <summary>Lists that no longer hold go now, and all when there are too many.</summary>
    public void Keep(Actor actor, KnownCaseload list, DateTimeOffset now)
    {
        foreach (var (viewer, old) in _lists)
        {
            if (old.Until <= now || _lists.Count >= _many)
            {
                _lists.TryRemove(viewer, out _);
            }
        }

        _lists[Viewer.Of(actor)] = list;
    }

    public void ForgetAll() => _lists.Clear();

    /// <summary>All that a caseload depends on: who, as what, and of which team.</summary>
    private sealed record Viewer(AccountId Account, SeatRole Role, TeamId? Team)
    {
        public static Viewer Of(Actor actor) => new(actor.Account, actor.Role, actor.Team);
    }
}
