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

    public ConsentFacts Facts { get; private set; } = new();

    /// <summary>Who gets a read-only seat once the person has said yes; null when nothing is to be read here.</summary>
    public AccountId? RecipientAccount { get; private init; }

    public DateTimeOffset? WithdrawnAt { get; private set; }

    /// <summary>Single lines the person has stopped while the rest goes on (decision 0028), by <see cref="Lens.LineOf"/>.</summary>
    public List<string> StoppedLines { get; private set; } = [];

    /// <summary>The person's answer to whether the recipient should hear that it is over; null: not answered, and nobody is told.</summary>
    [Field("M1.37.10", "P W L")]
    public bool? RecipientToBeTold { get; private set; }

    [Field("M1.37.10", "P W L")]
    public DateOnly? RecipientToldOn { get; private set; }

    /// <summary>The last day it was asked about, where the person let it stand: not asked again.</summary>
    [Field("M1.37.07", "P W L")]
    public DateOnly? LetEndOn { get; private set; }

    /// <summary>When the person, grown up, looked again at what a guardian had a part in (T.17).</summary>
    [Field("M1.37.08", "P W L")]
    public DateOnly? ReviewedOn { get; private set; }

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

    /// <summary>Open on that day, its last one too. On the day it was stopped it covers nothing any more: nobody can tell what came first.</summary>
    public bool CoversContact(DateOnly on, ServiceDay days) =>
        Facts.ValidFrom <= on && on <= Facts.ValidTo && (WithdrawnAt is not { } at || on < days.Of(at));

    /// <summary>Names are compared as they are said: small or big letters, with or without the place after the comma.</summary>
    public bool IsWith(string name)
    {
        var (said, known) = (name.Trim(), Facts.Recipient.Trim());
        return string.Equals(said, known, StringComparison.OrdinalIgnoreCase)
            || string.Equals(said, known.Split(',')[0].Trim(), StringComparison.OrdinalIgnoreCase);
    }

    public void Withdraw(DateTimeOffset now) => WithdrawnAt ??= now;

    /// <summary>Stops one line, or shares it again.</summary>
    public void ChangeLine(string line, bool stop) => StoppedLines = stop ? [.. StoppedLines.Union([line])] : [.. StoppedLines.Except([line])];

    /// <summary>From the first day of the notice (T.53) through the last day, unless the person has answered that it may end.</summary>
    public bool EndsSoon(DateOnly today, int noticeDays) =>
        IsActive(today) && Facts.ValidTo is { } last && LetEndOn != last && last.DayNumber - today.DayNumber <= noticeDays;

    /// <summary>A guardian had a part in it, and the person is of age since: theirs to look at again (M1.90).</summary>
    public bool WaitsForReview(DateOnly today) => IsActive(today) && !string.IsNullOrWhiteSpace(Facts.GuardiansMandate)
        && Facts.EighteenOn() is { } grownUp && Facts.ValidFrom < grownUp && grownUp <= today && ReviewedOn is null;

    /// <summary>The same for longer, with a new yes. The old yes stands for the old period.</summary>
    public void Renew(DateOnly until) => Facts = Facts with { ValidTo = until > Facts.ValidTo ? until : Facts.ValidTo };

    public void LetEnd() => LetEndOn = Facts.ValidTo;

    public void Review(DateOnly today) => ReviewedOn ??= today;

    /// <summary>Only once it is over, and only if the person wants it.</summary>
    public void TellRecipient(bool wanted) => RecipientToBeTold = WithdrawnAt is null || RecipientToldOn is not null ? RecipientToBeTold : wanted;

    public void RecipientTold(DateOnly today) => RecipientToldOn ??= RecipientToBeTold is true ? today : null;

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

/// <summary>The person's signature under a consent: their yes, by which means, on which day. The recipient reads the consent and not how it was signed.</summary>
public sealed record ConsentSignature : IComputedOf<Consent>
{
    [Field("M1.37.09", "P W L")]
    public Confirmation? Yes { get; init; }
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

    /// <summary>Asked only where somebody else has a mandate; nobody else's birthday is kept.</summary>
    [Field("M1.37.08", "P W L")]
    public DateOnly? BornOn { get; init; }

    /// <summary>Who has a mandate to take part in this yes, and for what. The person says yes by default.</summary>
    [Field("M1.37.08", "P W L"), StringLength(300)]
    public string? GuardiansMandate { get; init; }

    /// <summary>What the young person thinks, in their own words (T.17).</summary>
    [Field("M1.37.08", "P W L"), StringLength(500)]
    public string? OwnView { get; init; }

    /// <summary>Null where no birthday is known. Born on a leap day: of age on 28 February, so that no say comes a day late.</summary>
    public DateOnly? EighteenOn() => BornOn?.AddYears(18);

    /// <summary>Under age on a day; null where it is not known and must be asked.</summary>
    public bool? IsUnderAge(DateOnly on) => EighteenOn() is { } grownUp ? on < grownUp : null;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (ValidTo < ValidFrom)
        {
            yield return new ValidationResult("Error.EndsBeforeStart", [nameof(ValidTo)]);
        }

        if (BornOn is { } born && born >= ValidFrom)
        {
            yield return new ValidationResult("Error.BornLater", [nameof(BornOn)]);
        }
    }
}
