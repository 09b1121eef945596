namespace Stegvis.People;

/// <summary>
/// The person's own rule for when anything may reach them (M1.30.04, MA10.08): days, and from a time until before another. The one home of the rule:
/// whatever is sent or offered asks here first.
/// </summary>
public sealed record SafeHours(SafeDays Days, TimeOnly From, TimeOnly To)
{
    /// <summary>Null where the person has set no rule, or one that leaves no time at all.</summary>
    public static SafeHours? Of(PersonFacts facts)
    {
        var rule = new SafeHours(facts.SafeDays ?? SafeDays.EveryDay, facts.SafeFrom ?? TimeOnly.MinValue, facts.SafeTo ?? TimeOnly.MaxValue);
        var isSet = facts.SafeDays is SafeDays.Weekdays || facts.SafeFrom is not null || facts.SafeTo is not null;
        return isSet && rule.From < rule.To ? rule : null;
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
