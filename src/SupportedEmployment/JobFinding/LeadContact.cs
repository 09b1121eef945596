using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.JobFinding;

public enum LeadChannel
{
    Visit,
    DropIn,
    Phone,
    Email,
    Letter,
    Meeting,
}

public enum LeadResult
{
    Positive,
    Open,
    Negative,
}

/// <summary>
/// One contact with an employer about a lead (M3.30.07). The employer register shows day, worker, channel and result of it;
/// the person and the text only through the lens of the case (decision 0005).
/// </summary>
public sealed class LeadContact : CaseRecord, IHasFacts<LeadContactFacts>
{
    private LeadContact()
    {
    }

    public Guid LeadId { get; private init; }

    public EmployerId EmployerId { get; private init; }

    public LeadContactFacts Facts { get; private init; } = new();

    public static LeadContact With(Guid id, JobLead lead, LeadContactFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = lead.CaseId,
        LeadId = lead.Id,
        EmployerId = lead.EmployerId,
        Facts = facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };
}

public sealed record LeadContactFacts
{
    [Field("M3.30.07", "P W(h) L(h)"), Required]
    public DateOnly? On { get; init; }

    [Field("M3.30.07", "P W(h) L(h)")]
    public LeadChannel Channel { get; init; }

    [Field("M3.30.07", "P W(h) L(h)")]
    public LeadResult Result { get; init; } = LeadResult.Open;

    [Field("M3.30.07", "P W(h) L(h)"), StringLength(200)]
    public string? WithWhom { get; init; }

    [Field("M3.30.07", "P W(h) L(h)"), Required, StringLength(2000)]
    public string Text { get; init; } = "";

    [Field("M3.30.06", "P W(h) L(h)"), StringLength(300)]
    public string? NextGoal { get; init; }
}
