namespace Stegvis.Casework;

/// <summary>
/// How many of the contacts in a period were held at the workplace, and the time there. Travel stands apart and is in neither part (T.18, R.33).
/// It describes one person's support; the 65 % of the method are judged per worker, never per person.
/// </summary>
public sealed record WorkplaceShare(int Contacts, int AtWorkplace)
{
    public int MinutesThere { get; init; }

    public int TravelMinutes { get; init; }

    /// <summary>Both days count. Withdrawn notes and those the viewer may not see are not given to it.</summary>
    public static WorkplaceShare Of(IEnumerable<ContactNoteFacts> notes, DateOnly from, DateOnly to)
    {
        var held = notes.Where(n => from <= n.On && n.On <= to).ToList();
        var there = held.FindAll(n => n.Place is ContactPlace.Workplace);
        return new WorkplaceShare(held.Count, there.Count)
        {
            MinutesThere = there.Sum(n => n.Minutes ?? 0),
            TravelMinutes = held.Sum(n => n.TravelMinutes ?? 0),
        };
    }
}
