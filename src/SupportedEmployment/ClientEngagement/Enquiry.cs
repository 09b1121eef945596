using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

public enum EnquirySource
{
    Self,
    Family,
    School,
    Service,
    Employer,
    Other,
}

/// <summary>The first contact (M1.30): how the person came to us and what to know before we meet. A name and a day are enough.</summary>
public sealed class Enquiry : CaseRecord, IHasFacts<EnquiryFacts>
{
    private Enquiry()
    {
    }

    public EnquiryFacts Facts { get; private init; } = new();

    public static Enquiry Receive(Guid id, CaseId caseId, EnquiryFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };
}

public sealed record EnquiryFacts
{
    [Field("M1.30.05", "P W L")]
    public EnquirySource? Source { get; init; }

    [Field("M1.30.06", "P W L"), StringLength(200)]
    public string? Referrer { get; init; }

    [Field("M1.30.07", "P W L")]
    public bool? ReferrerMayBeTold { get; init; }

    [Field("M1.30.10", "P W L"), StringLength(1000)]
    public string? Considerations { get; init; }

    [Field("M1.30.11", "P W L"), StringLength(4000)]
    public string? Hopes { get; init; }

    [Field("M1.30.12", "P W L"), Required]
    public DateOnly? ContactOn { get; init; }

    [Field("M1.30.12", "P W L")]
    public DateOnly? MeetingOn { get; init; }

    [Field("M1.30.12", "P W L")]
    public TimeOnly? MeetingAt { get; init; }
}
