using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>Why a task exists. A coded task is made by the method; a promise is what somebody said they would do.</summary>
public enum TaskKind
{
    Promise,
    FirstDayContact,
    FirstEvaluation,
    ContractIsMissing,
    RightsBeforeSigning,
    ReferenceFromEmployer,
    OpenSearchAgain,
    CheckIn,
    DeleteSensitive,
}

/// <summary>Something to be done on a case by a day. Made once per kind and subject; done is done.</summary>
public sealed class CaseTask : CaseRecord
{
    private CaseTask()
    {
    }

    public TaskKind Kind { get; private init; }

    /// <summary>The record that caused it, such as a placement; unique together with the kind.</summary>
    public Guid? SubjectId { get; private init; }

    [Field("CaseTask.What", "P W L")]
    public string? What { get; private init; }

    public DateOnly Due { get; private set; }

    public DateOnly? DoneOn { get; private set; }

    public static CaseTask Promise(Guid id, CaseId caseId, (string What, DateOnly Due) promise, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, What = promise.What, Due = promise.Due, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public static CaseTask Of(TaskKind kind, CaseId caseId, (Guid Subject, DateOnly Due) about, Stamp stamp) => new()
    {
        Id = Guid.CreateVersion7(stamp.At),
        CaseId = caseId,
        Kind = kind,
        SubjectId = about.Subject,
        Due = about.Due,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void MoveTo(DateOnly due) => Due = due;

    /// <summary>It is to be done once more, on another day.</summary>
    public void AskAgain(DateOnly due) => (Due, DoneOn) = (due, null);

    public void Done(DateOnly today) => DoneOn ??= today;

    /// <summary>The task is of no use any more, for example because the start day was taken back.</summary>
    public void TakeBack(DateOnly today) => DoneOn ??= today;
}
