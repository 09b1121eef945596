using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

/// <summary>
/// Somebody else is to follow the person (M0.109). The lead names who; it is handed over with the person present, and only the person's yes
/// makes the change. Until then the old seat stands and the new one is not there.
/// </summary>
public sealed class WorkerChange : CaseRecord, IHasFacts<WorkerChangeFacts>
{
    private WorkerChange()
    {
    }

    public WorkerChangeFacts Facts { get; private set; } = new();

    /// <summary>Who is to follow the person from the yes on.</summary>
    public AccountId? NewWorker { get; private init; }

    /// <summary>Whose seat ends with the yes; null where nobody followed the person.</summary>
    public AccountId? Leaves { get; private init; }

    /// <summary>The lead's seat: the new seat is theirs to give, also when the yes comes later.</summary>
    public SeatId NamedBy { get; private init; }

    [Field("M0.109", "P W L")]
    public DateOnly? DoneOn { get; private set; }

    /// <summary>The person said no, or the lead took it back. Everything stays as it was.</summary>
    [Field("M0.109", "P W L")]
    public DateOnly? StoppedOn { get; private set; }

    public bool IsOpen => DoneOn is null && StoppedOn is null;

    /// <summary>What the yes stands for: who it will be, and what was gone through by then.</summary>
    public string Hash => VersionHash.Of(Facts, NewWorker ?? default);

    public static WorkerChange Name(Guid id, CaseId caseId, (AccountId New, AccountId? Leaves, SeatId By) who, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        NewWorker = who.New,
        Leaves = who.Leaves,
        NamedBy = who.By,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void GoThrough(WorkerChangeFacts facts) => Facts = facts;

    public void Finish(DateOnly today) => DoneOn ??= today;

    /// <summary>What is done stays done.</summary>
    public void Stop(DateOnly today)
    {
        if (DoneOn is null)
        {
            StoppedOn ??= today;
        }
    }
}

/// <summary>What is gone through together. A tick says that it was talked about, never what was said.</summary>
public sealed record WorkerChangeFacts
{
    [Field("M0.109", "P W L")]
    public DateOnly? MetOn { get; init; }

    /// <summary>In the person's own words: what the new one is to know.</summary>
    [Field("M0.109", "P W L"), StringLength(2000)]
    public string? PersonWants { get; init; }

    [Field("M0.109", "P W L")]
    public bool AgreementsSeen { get; init; }

    [Field("M0.109", "P W L")]
    public bool SafeContactKnown { get; init; }

    /// <summary>What stays with the old one is agreed. The words themselves stand nowhere, or they would be passed on.</summary>
    [Field("M0.109", "P W L")]
    public bool KeptBackAgreed { get; init; }
}
