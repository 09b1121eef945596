using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

public enum HowOften
{
    Month,
    TwoWeeks,
    Week,
    Year,
}

/// <summary>
/// One income now, and what becomes of it with the job (M1.42.01, M1.42.03). The amounts are found out and written with their source:
/// no rule of any benefit is built in.
/// </summary>
public sealed class MoneyLine : CaseRecord, IHasFacts<MoneyLineFacts>
{
    private MoneyLine()
    {
    }

    public MoneyLineFacts Facts { get; private set; } = new();

    public DateTimeOffset? TakenOutAt { get; private set; }

    public static MoneyLine Add(Guid id, CaseId caseId, MoneyLineFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(MoneyLineFacts facts) => Facts = facts;

    public void TakeOut(DateTimeOffset now) => TakenOutAt ??= now;
}

public sealed record MoneyLineFacts
{
    [Field("M1.42.01", "P W"), Required, StringLength(120)]
    public string Kind { get; init; } = "";

    [Field("M1.42.01", "P W"), Required, Range(0, 10_000_000)]
    public decimal? Amount { get; init; }

    [Field("M1.42.01", "P W")]
    public HowOften HowOften { get; init; }

    /// <summary>As often as the amount now. Null: nobody has found out yet.</summary>
    [Field("M1.42.03", "P W"), Range(0, 10_000_000)]
    public decimal? AmountWithJob { get; init; }

    [Field("M1.42.03", "P W"), StringLength(300)]
    public string? Source { get; init; }

    [Field("M1.42.03", "P W")]
    public DateOnly? CheckedOn { get; init; }
}
