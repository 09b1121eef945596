namespace Stegvis.People;

/// <summary>
/// The person's own rule for when anything may reach them (M1.30.04, MA10.08): days, and from a time until before another. The one home of the rule:
/// whatever is sent or offered asks here first.
/// </summary>
public sealed record SafeHours(SafeDays Days, TimeOnly From, TimeOnly To)
{
    /// <summary>A time that ends before it begins, or at midnight as the day begins.</summary>
    public static bool LeaveNoTime(PersonFacts facts) => (facts.SafeTo ?? TimeOnly.MaxValue) <= (facts.SafeFrom ?? TimeOnly.MinValue);

    /// <summary>Null where the person has set no rule. Of one that leaves no time the days hold, whatever its hours.</summary>
    public static SafeHours? Of(PersonFacts facts)
    {
        var days = facts.SafeDays ?? SafeDays.EveryDay;
        return LeaveNoTime(facts)
            ? days is SafeDays.Weekdays ? new SafeHours(days, TimeOnly.MinValue, TimeOnly.MaxValue) : null
            : days is SafeDays.Weekdays || facts.SafeFrom is not null || facts.SafeTo is not null
                ? new SafeHours(days, facts.SafeFrom ?? TimeOnly.MinValue, facts.SafeTo ?? TimeOnly.MaxValue)
                : null;
    }

    /// <summary>At nine on the dot it is safe with "9–12", at twelve it is not any more. Asked in the service's own time.</summary>
    public bool Allows(DateTime local) => IsDay(DateOnly.FromDateTime(local)) && From <= TimeOnly.FromDateTime(local) && TimeOnly.FromDateTime(local) < To;

    /// <summary>Now, when now is safe; else the next time it begins to be.</summary>
    public DateTimeOffset NotBefore(DateTimeOffset now, ServiceDay days)
    {
        var local = days.Local(now);
        if (Allows(local))
        {
            return now;
        }

        var today = DateOnly.FromDateTime(local);
        var first = TimeOnly.FromDateTime(local) < From ? today : today.AddDays(1);
        while (!IsDay(first))
        {
            first = first.AddDays(1);
        }

        return days.At(first, From);
    }

    private bool IsDay(DateOnly day) => Days is SafeDays.EveryDay || day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
}
