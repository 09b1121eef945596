using System.Runtime.InteropServices;

namespace Stegvis.Casework.Outcomes;

/// <summary>
/// One worker's written time in a period. The share is time at workplaces of all time with people, travel in neither part (T.18, R.33).
/// It describes how a worker works and is never a target for a single person's support.
/// </summary>
public sealed record WorkplaceTime(AccountId Worker)
{
    public int Minutes { get; init; }

    public int MinutesThere { get; init; }

    public int TravelMinutes { get; init; }

    /// <summary>Notes nobody has given a time: they are in neither part and are said beside the share.</summary>
    public int NotesWithoutTime { get; init; }

    /// <summary>In whole per cent, rounded down so that 65 is never said too early. Null without any written time.</summary>
    public int? Share => Minutes == 0 ? null : MinutesThere * 100 / Minutes;

    public bool IsJobSpecialist(DateOnly on) => Share >= Method.Thresholds.TimeAtWorkplaces.On(on);

    /// <summary>One line for each who has written in the period. The notes of one case lie together: mostly the same hand wrote them.</summary>
    public static IReadOnlyList<WorkplaceTime> Of(IEnumerable<NoteTime[]> cases, OutcomePeriod period)
    {
        var sums = new Dictionary<AccountId, Sum>();
        Sum? sum = null;
        foreach (var notes in cases)
        {
            foreach (ref readonly var note in notes.AsSpan())
            {
                if (sum is null || note.Worker != sum.Worker)
                {
                    sum = CollectionsMarshal.GetValueRefOrAddDefault(sums, note.Worker, out _) ??= new Sum(note.Worker);
                }

                if (period.Contains(note.On))
                {
                    sum.Add(note);
                }
            }
        }

        return [.. sums.Values.Where(s => s.Notes > 0).Select(s => s.Total())];
    }

    private sealed class Sum(AccountId worker)
    {
        private int _minutes;
        private int _there;
        private int _travel;
        private int _without;

        public AccountId Worker => worker;

        public int Notes { get; private set; }

        public void Add(in NoteTime note)
        {
            Notes++;
            _minutes += note.Minutes ?? 0;
            _there += note.IsAtWorkplace ? note.Minutes ?? 0 : 0;
            _travel += note.TravelMinutes;
            _without += note.Minutes is null ? 1 : 0;
        }

        public WorkplaceTime Total() => new(worker) { Minutes = _minutes, MinutesThere = _there, TravelMinutes = _travel, NotesWithoutTime = _without };
    }
}

/// <summary>The time of one note that stands. Null minutes: nobody has given it a time.</summary>
public readonly record struct NoteTime(AccountId Worker, DateOnly On, int? Minutes)
{
    public bool IsAtWorkplace { get; init; }

    public int TravelMinutes { get; init; }
}
