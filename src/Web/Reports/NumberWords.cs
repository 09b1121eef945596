using Stegvis.Casework.Outcomes;

namespace Stegvis.Web.Reports;

/// <summary>Says the value of one number: of a team, and of one person behind it.</summary>
public static class NumberWords
{
    public static string Of(ReportWords words, TeamNumbers team, OutcomeNumber number) => number switch
    {
        OutcomeNumber.Followed => words.Number(team.Followed.Count),
        OutcomeNumber.Placed or OutcomeNumber.InJob or OutcomeNumber.MissingSteps => words.Part(team.Count(number), team.Followed.Count),
        OutcomeNumber.HoursPerWeek => Hours(words, team),
        OutcomeNumber.PayBasis => team.PayBases.Count == 0 ? words.Say("Value.None") : string.Join("; ", team.PayBases.Select(p => words.Say("Value.Pay", words.Say(p.Pay), p.People))),
        OutcomeNumber.DaysToWorkplace => Days(words, team.DaysToWorkplace),
        OutcomeNumber.DaysToPaidJob => Days(words, team.DaysToPaidJob),
        OutcomeNumber.Retention => Retention(words, team),
        OutcomeNumber.UnpaidTime => words.Say("Value.Unpaid", team.UnpaidDays, team.PaidDays),
        _ => words.Say("Value.None"),
    };

    public static string Of(ReportWords words, CaseOutcome person, OutcomeNumber number) => number switch
    {
        OutcomeNumber.Followed or OutcomeNumber.Placed => words.Say(person.IsInJob ? "Person.InJob" : person.IsPlaced ? "Person.Placed" : "Person.NotPlaced"),
        OutcomeNumber.InJob or OutcomeNumber.HoursPerWeek => person.HoursPerWeek is { } hours ? words.Say("Value.Hours", words.Number(hours)) : words.Say("Value.HoursNotKnown"),
        OutcomeNumber.PayBasis => person.Pay is { } pay ? words.Say(pay) : words.Say("Value.None"),
        OutcomeNumber.DaysToWorkplace => words.Say("Value.Days", person.DaysToWorkplace),
        OutcomeNumber.DaysToPaidJob => words.Say("Value.Days", person.DaysToPaidJob),
        OutcomeNumber.Retention => string.Join("; ", person.Kept.OrderBy(k => k.Key).Select(k => words.Say(k.Value ? "Person.Kept" : "Person.Lost", words.Months(k.Key)))),
        OutcomeNumber.UnpaidTime => words.Say("Value.Unpaid", person.UnpaidDays, person.PaidDays),
        OutcomeNumber.MissingSteps => string.Join("; ", person.MissingSteps.Select(s => $"{(int)s} {words.Say(s)}")),
        _ => words.Say("Value.None"),
    };

    private static string Hours(ReportWords words, TeamNumbers team)
    {
        var known = team.Hours is { } hours ? words.Say("Value.MedianHours", words.Number(hours.Value), hours.Of) : words.Say("Value.None");
        return team.HoursUnknown == 0 ? known : words.Say("Value.AndUnknown", known, team.HoursUnknown);
    }

    private static string Days(ReportWords words, Middle? days) =>
        days is null ? words.Say("Value.None") : words.Say("Value.MedianDays", words.Number(days.Value), days.Of);

    private static string Retention(ReportWords words, TeamNumbers team)
    {
        var points = team.Retention.Where(p => p.Due > 0).Select(p => words.Say("Value.Point", words.Months(p.Months), p.Kept, p.Due)).ToList();
        return points.Count == 0 ? words.Say("Value.None") : string.Join("; ", points);
    }
}
