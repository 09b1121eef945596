using System.Globalization;

namespace Stegvis.Casework.Outcomes;

/// <summary>
/// A whole calendar year, half of one, or all time. Its code stands in addresses: <c>2026</c>, <c>2026-1</c>, <c>all</c>.
/// Both days count. What lies ahead is never counted: the last counted day is today at the latest.
/// </summary>
public sealed record OutcomePeriod(string Code, DateOnly From, DateOnly To)
{
    private const int _firstYear = 2000;
    private const int _lastYear = 2200;

    public static OutcomePeriod All { get; } = new("all", DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>0 for a year, 1 or 2 for a half of one.</summary>
    public int Half => Code.Length == 6 ? Code[^1] - '0' : 0;

    public static OutcomePeriod Year(int year) => new(Digits(year), new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));

    public static OutcomePeriod HalfYear(int year, int half) => half == 1
        ? new($"{Digits(year)}-1", new DateOnly(year, 1, 1), new DateOnly(year, 6, 30))
        : new($"{Digits(year)}-2", new DateOnly(year, 7, 1), new DateOnly(year, 12, 31));

    /// <summary>Null for what is no period.</summary>
    public static OutcomePeriod? Parse(string? code)
    {
        if (code == All.Code)
        {
            return All;
        }

        var parts = (code ?? "").Split('-');
        if (parts.Length > 2 || !int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < _firstYear or > _lastYear)
        {
            return null;
        }

        var found = parts.Length == 1 ? Year(year) : parts[1] is "1" or "2" ? HalfYear(year, parts[1][0] - '0') : null;
        return found?.Code == code ? found : null;
    }

    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>The day the standing is taken: the last of the period, or today while it is going on.</summary>
    public DateOnly CountedOn(DateOnly today) => To < today ? To : today;

    private static string Digits(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
