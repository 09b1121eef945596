using System.ComponentModel.DataAnnotations;

namespace Stegvis.People;

public enum ConsentDirection
{
    Obtain,
    Share,
    Both,
}

/// <summary>What a consent may open, in words a person chooses from. Each stands for whole documents of the catalogue.</summary>
public enum InformationCategory
{
    FirstContact,
    MeetingAndAgreement,
    Plan,
    Profile,
    JobSearch,
    Job,
    SupportAtWork,
    HelpFromOthers,
}

/// <summary>
/// The person's permission to obtain or share, for one recipient, one purpose and one period (M1.37).
/// Withdrawing ends it the same second, needs no reason, and only the person does it.
/// </summary>
public sealed class Consent : CaseRecord, IHasFacts<ConsentFacts>
{
    private Consent()
    {
    }

    public ConsentId ConsentId { get; private init; }

    public override Guid Id
    {
        get => ConsentId.Value;
        private protected init => ConsentId = new(value);
    }

    public ConsentFacts Facts { get; private init; } = new();

    /// <summary>Who gets a read-only seat once the person has said yes; null when nothing is to be read here.</summary>
    public AccountId? RecipientAccount { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>What the person says yes to: every word of it, and who will read.</summary>
    public string Hash => VersionHash.Of(Facts, RecipientAccount ?? default);

    public static Consent Give(ConsentId id, CaseId caseId, (ConsentFacts Facts, AccountId? Recipient) said, Stamp stamp) => new()
    {
        Id = id.Value,
        CaseId = caseId,
        Facts = said.Facts,
        RecipientAccount = said.Recipient,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public bool IsActive(DateOnly today) => WithdrawnAt is null && Facts.ValidFrom <= today && today <= Facts.ValidTo;

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    /// <summary>
    /// The recipient's read-only place (M1.37): on this case, through this consent, until its last day is over. It is granted in the same save
    /// as the person's yes and never before. Null when nobody is to read here, also when we only ask: who is asked reads nothing.
    /// </summary>
    public Seat? SeatFor(SeatId id, SeatId grantedBy, (ServiceDay Days, Stamp Stamp) when) => RecipientAccount is not { } account || Facts.Direction is ConsentDirection.Obtain
        ? null
        : Seat.Grant(
            new SeatGrant(id, account, SeatRole.ExternalPartner)
            {
                Case = CaseId,
                Consent = ConsentId,
                Until = when.Days.At(Facts.ValidTo!.Value.AddDays(1), TimeOnly.MinValue),
            },
            grantedBy,
            when.Stamp);

    /// <summary>
    /// The catalogue documents this consent opens: covered, less what is expressly left out, and the consent itself.
    /// A consent to obtain shares nothing.
    /// </summary>
    public IEnumerable<string> Documents() => Facts.Direction is ConsentDirection.Share or ConsentDirection.Both
        ? Facts.Covers.Except(Facts.Excludes).SelectMany(DocumentsOf).Append("M1.37")
        : ["M1.37"];

    private static string[] DocumentsOf(InformationCategory category) => category switch
    {
        InformationCategory.FirstContact => ["M1.30"],
        InformationCategory.MeetingAndAgreement => ["M1.33", "M1.34"],
        InformationCategory.Plan => ["M1.38", "M2.38"],
        InformationCategory.Profile => ["M2.30"],
        InformationCategory.JobSearch => ["M3.30"],
        InformationCategory.Job => ["M4.37"],
        InformationCategory.SupportAtWork => ["M5.30", "M5.37", "M5.38"],
        InformationCategory.HelpFromOthers => ["M1.40"],
        _ => [],
    };
}

public sealed record ConsentFacts : IValidatableObject
{
    [Field("M1.37.01", "P W L X(c)"), Required]
    public ConsentDirection? Direction { get; init; }

    [Field("M1.37.02", "P W L X(c)"), Required, StringLength(200)]
    public string Recipient { get; init; } = "";

    [Field("M1.37.03", "P W L X(c)"), Required, StringLength(500)]
    public string Purpose { get; init; } = "";

    [Field("M1.37.04", "P W L X(c)"), MinLength(1)]
    public List<InformationCategory> Covers { get; init; } = [];

    [Field("M1.37.05", "P W L")]
    public List<InformationCategory> Excludes { get; init; } = [];

    [Field("M1.37.06", "P W L")]
    public bool ConsequencesExplained { get; init; }

    [Field("M1.37.07", "P W L X(c)"), Required]
    public DateOnly? ValidFrom { get; init; }

    [Field("M1.37.07", "P W L X(c)"), Required]
    public DateOnly? ValidTo { get; init; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ValidTo < ValidFrom)
        {
            yield return new ValidationResult("Error.EndsBeforeStart", [nameof(ValidTo)]);
        }
    }
}
