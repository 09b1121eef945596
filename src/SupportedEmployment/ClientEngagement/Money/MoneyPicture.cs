using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

/// <summary>What the person says when they have seen what changes if they work.</summary>
public enum MoneyAnswer
{
    UnderstoodAndAccepts,
    WantsToThink,
}

/// <summary>
/// "What happens with my money?" (M1.42): the job we imagine, what is uncertain, and the person's answer. The lines of income stand beside it
/// as <see cref="MoneyLine"/>. The person and the specialist read it, nobody else; the lead does not.
/// </summary>
public sealed class MoneyPicture : CaseRecord, IHasFacts<MoneyPictureFacts>
{
    private MoneyPicture()
    {
    }

    public MoneyPictureFacts Facts { get; private set; } = new();

    [Field("M1.42.07", "P W")]
    public MoneyAnswer? Answer { get; private set; }

    [Field("M1.42.07", "P W")]
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>The figures the answer was given to. Other figures, and it is asked for again.</summary>
    public string? AnsweredTo { get; private set; }

    public static MoneyPicture Draw(Guid id, CaseId caseId, MoneyPictureFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(MoneyPictureFacts facts) => Facts = facts;

    public void Say(MoneyAnswer answer, string figures, DateOnly today) => (Answer, AnsweredTo, AnsweredOn) = (answer, figures, today);
}

public sealed record MoneyPictureFacts
{
    /// <summary>Before tax, in the money of the country.</summary>
    [Field("M1.42.02", "P W"), Range(0, 100_000)]
    public decimal? WagePerHour { get; init; }

    [Field("M1.42.02", "P W"), Range(0, 60)]
    public decimal? HoursPerWeek { get; init; }

    [Field("M1.42.04", "P W"), StringLength(2000)]
    public string? OtherEffects { get; init; }

    [Field("M1.42.05", "P W"), StringLength(1000)]
    public string? Uncertain { get; init; }

    [Field("M1.42.06", "P W"), StringLength(300)]
    public string? Consulted { get; init; }

    [Field("M1.42.06", "P W")]
    public DateOnly? ConsultedOn { get; init; }
}
