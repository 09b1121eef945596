using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

/// <summary>What the person wants to say to the one who leads the team, or wants otherwise (C.034, C.029).</summary>
public enum FeedbackKind
{
    Praise,
    Idea,
    Complaint,
    AskWhy,
    OtherWorker,
    OtherProvider,
    OtherForm,
    OtherAmount,
}

public static class FeedbackKinds
{
    /// <summary>Something shall be otherwise (M1.66). It needs no reason.</summary>
    public static bool AsksForChange(this FeedbackKind kind) => kind >= FeedbackKind.OtherWorker;
}

/// <summary>
/// The person's word to the lead, and the lead's answer. The one it may be about reads neither, whoever that is: only the person and the lead do.
/// </summary>
public sealed class Feedback : CaseRecord, IHasFacts<FeedbackFacts>
{
    /// <summary>Ours: the days within which the lead answers. The person sees the day.</summary>
    public const int DaysToAnswer = 7;

    private Feedback()
    {
    }

    public FeedbackFacts Facts { get; private init; } = new();

    [Field("C.034", "P L")]
    public DateOnly AnswerBy { get; private init; }

    [Field("C.034", "P L")]
    public string? Answer { get; private set; }

    [Field("C.034", "P L")]
    public DateOnly? AnsweredOn { get; private set; }

    public bool IsLate(DateOnly today) => AnsweredOn is null && today > AnswerBy;

    public static Result<Feedback> Say(Guid id, CaseId caseId, (FeedbackFacts Facts, DateOnly Today) said, Stamp stamp) =>
        said.Facts.Kind?.AsksForChange() is not true && string.IsNullOrWhiteSpace(said.Facts.Text)
            ? new Refusal("NothingSaid", "C.034")
            : new Feedback { Id = id, CaseId = caseId, Facts = said.Facts, AnswerBy = said.Today.AddDays(DaysToAnswer), CreatedAt = stamp.At, CreatedBy = stamp.By };

    /// <summary>A second answer takes the place of the first: the lead may have put it better.</summary>
    public void Reply(string answer, DateOnly today) => (Answer, AnsweredOn) = (answer, AnsweredOn ?? today);
}

public sealed record FeedbackFacts
{
    [Field("C.034", "P L"), Required]
    public FeedbackKind? Kind { get; init; }

    [Field("C.034", "P L"), StringLength(4000)]
    public string? Text { get; init; }
}
