namespace Stegvis.ClientEngagement;

/// <summary>
/// What the person has each month now and would have with the job, before tax. Always an estimate: what nobody has found out is left out
/// and named, and the oldest source says how fresh the rest is.
/// </summary>
public sealed record MoneyEstimate(decimal Now, decimal WithJob)
{
    private const decimal _weeks = 52;
    private const decimal _months = 12;

    public decimal Wage { get; private init; }

    public decimal Difference => WithJob - Now;

    /// <summary>Nothing is known of these with the job, so they are not in the sum.</summary>
    public IReadOnlyList<MoneyLineFacts> NotFoundOut { get; private init; } = [];

    /// <summary>Their effect is written, but not where it comes from or when that was checked.</summary>
    public IReadOnlyList<MoneyLineFacts> WithoutSource { get; private init; } = [];

    public DateOnly? OldestSource { get; private init; }

    public IReadOnlyList<MoneyLineFacts> Old { get; private init; } = [];

    /// <summary>The fingerprint of every figure, so that an answer stands for the figures it was given to.</summary>
    public string Figures { get; private init; } = "";

    /// <summary>There is a job to compare with.</summary>
    public bool HasJob => Wage > 0;

    public static MoneyEstimate Of(MoneyPictureFacts? job, IReadOnlyList<MoneyLineFacts> lines, DateOnly today, int monthsFresh)
    {
        var wage = Rounded((job?.WagePerHour ?? 0) * (job?.HoursPerWeek ?? 0) * _weeks / _months);
        var told = lines.Where(l => l.AmountWithJob is not null).ToList();
        return new MoneyEstimate(lines.Sum(l => AMonth(l.Amount ?? 0, l.HowOften)), wage + told.Sum(l => AMonth(l.AmountWithJob!.Value, l.HowOften)))
        {
            Wage = wage,
            NotFoundOut = [.. lines.Where(l => l.AmountWithJob is null)],
            WithoutSource = [.. told.Where(l => string.IsNullOrWhiteSpace(l.Source) || l.CheckedOn is null)],
            OldestSource = told.Min(l => l.CheckedOn),
            Old = [.. told.Where(l => IsOld(l.CheckedOn, today, monthsFresh))],
            Figures = VersionHash.Of(job?.WagePerHour ?? 0m, job?.HoursPerWeek ?? 0m, lines.Select(l => new { l.Kind, l.Amount, l.HowOften, l.AmountWithJob })),
        };
    }

    public static decimal AMonth(decimal amount, HowOften often) => Rounded(often switch
    {
        HowOften.Week => amount * _weeks / _months,
        HowOften.TwoWeeks => amount * _weeks / 2 / _months,
        HowOften.Year => amount / _months,
        _ => amount,
    });

    /// <summary>Old from the day after the months of T.71: rules of benefits change.</summary>
    public static bool IsOld(DateOnly? checkedOn, DateOnly today, int months) => checkedOn?.AddMonths(months) < today;

    private static decimal Rounded(decimal amount) => decimal.Round(amount, 0, MidpointRounding.AwayFromZero);
}
