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
}
