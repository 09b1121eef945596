namespace Stegvis.People;

/// <summary>What is handed over: one page of the person's own, and nothing beside it.</summary>
public enum HandedOverThing
{
    Sheet,
    Profile,

    /// <summary>The notebook as a whole; its document is the case.</summary>
    Notebook,

    /// <summary>The change of worker, answered together.</summary>
    Worker,
}

/// <summary>
/// "Your turn": the specialist's device lies in the person's hands. From the moment it begins the sign-in opens one page, and what is done there is the
/// person's. It ends with the specialist's screen PIN, or with signing in anew. It says who held the device, nothing about the person.
/// </summary>
public sealed class Handover : StoredRecord
{
    public const int MostTries = 5;

    private Handover()
    {
    }

    public CaseId CaseId { get; private init; }

    public Guid SessionId { get; private init; }

    public AccountId WorkerAccount { get; private init; }

    public SeatId WorkerSeat { get; private init; }

    public AccountId PersonAccount { get; private init; }

    public SeatId PersonSeat { get; private init; }

    public HandedOverThing Thing { get; private init; }

    public Guid DocumentId { get; private init; }

    public int WrongTries { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    public bool IsOpen => EndedAt is null;

    public static Handover Begin(Guid id, CaseId caseId, HandoverSeats between, (HandedOverThing Thing, Guid Document, Stamp Stamp) what) => new()
    {
        Id = id,
        CaseId = caseId,
        SessionId = between.Session,
        WorkerAccount = between.Worker.Account,
        WorkerSeat = between.Worker.Seat,
        PersonAccount = between.Person.Account,
        PersonSeat = between.Person.Seat,
        Thing = what.Thing,
        DocumentId = what.Document,
        CreatedAt = what.Stamp.At,
        CreatedBy = what.Stamp.By,
    };

    /// <summary>Ending an ended one changes nothing.</summary>
    public void End(DateTimeOffset now) => EndedAt ??= now;

    /// <summary>A wrong PIN. True when it was one too many.</summary>
    public bool Miss() => ++WrongTries >= MostTries;
}

/// <summary>On which sign-in, from whom, to whom.</summary>
public sealed record HandoverSeats(Guid Session, Actor Worker, Actor Person);
