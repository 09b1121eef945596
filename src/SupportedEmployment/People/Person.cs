using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

public enum ContactChannel
{
    Phone,
    Sms,
    Email,
    Letter,
    HomeVisit,
    ViaSupporter,
}

/// <summary>Days on which it is safe to be in touch.</summary>
public enum SafeDays
{
    EveryDay,
    Weekdays,
}

/// <summary>The one the process belongs to. The same person and case before, in and between jobs.</summary>
public sealed class Person : StoredRecord, IHasFacts<PersonFacts>
{
    private Person()
    {
    }

    public PersonId PersonId { get; private init; }

    public override Guid Id
    {
        get => PersonId.Value;
        private protected init => PersonId = new(value);
    }

    public PersonFacts Facts { get; private set; } = new();

    public static Person Register(PersonId id, PersonFacts facts, Stamp stamp) =>
        new() { Id = id.Value, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Correct(PersonFacts facts) => Facts = facts;
}

/// <summary>How to meet the person (M1.30, the part that stays true after the first contact).</summary>
public sealed record PersonFacts
{
    [Field("M1.30.01", "P W L"), Required, StringLength(100)]
    public string CallName { get; init; } = "";

    [Field("M1.30.02", "P W L")]
    public ContactChannel? Channel { get; init; }

    [Field("M1.30.03", "P W(h) L(h)"), StringLength(200)]
    public string? ContactDetails { get; init; }

    [Field("M1.30.04", "P W(r)"), StringLength(500)]
    public string? SafeContact { get; init; }

    [Field("M1.30.04", "P W(r)")]
    public SafeDays? SafeDays { get; init; }

    [Field("M1.30.04", "P W(r)")]
    public TimeOnly? SafeFrom { get; init; }

    [Field("M1.30.04", "P W(r)")]
    public TimeOnly? SafeTo { get; init; }

    [Field("M1.30.08", "P W L"), StringLength(200)]
    public string? LanguageAndInterpreter { get; init; }

    [Field("M1.30.09", "P W L"), StringLength(500)]
    public string? CommunicationNeeds { get; init; }
}
