using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.JobFinding;

public enum LeadOrigin
{
    Network,
    Advert,
    DropIn,
    Referral,
    Fair,
    Register,
    EmployerAsked,
    MarketContact,
    Other,
}

public enum LeadStage
{
    Idea,
    Researched,
    FirstContact,
    Interested,
    Analysed,
    Matched,
    Negotiating,
    Contract,
    Closed,
}

public enum LeadClosingReason
{
    NoNeed,
    NoMatch,
    PersonDeclines,
    EmployerDeclines,
    BecameJob,
    Other,
}

/// <summary>A possible job at one employer for one person (M3.30). Steps 3 and 4 share it (R.22).</summary>
public sealed class JobLead : CaseRecord, IHasFacts<JobLeadFacts>
{
    private JobLead()
    {
    }

    public EmployerId EmployerId { get; private init; }

    public LeadStage Stage { get; private set; }

    public JobLeadFacts Facts { get; private set; } = new();

    public static JobLead Open(Guid id, CaseId caseId, (EmployerId Employer, JobLeadFacts Facts) lead, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        EmployerId = lead.Employer,
        Facts = lead.Facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Change(JobLeadFacts facts) => Facts = facts;

    public void Reach(LeadStage stage) => Stage = stage;

    /// <summary>A contact took place: an idea becomes a first contact, a later stage stays, and the next goal is the contact's own.</summary>
    public void Contacted(string? nextGoal)
    {
        Stage = Stage < LeadStage.FirstContact ? LeadStage.FirstContact : Stage;
        Facts = string.IsNullOrWhiteSpace(nextGoal) ? Facts : Facts with { NextGoal = nextGoal };
    }

    /// <summary>Closing keeps what was learnt for others, without a word about the person (M3.30.10).</summary>
    public void Close(LeadClosingReason reason, string? learning) =>
        (Stage, Facts) = (LeadStage.Closed, Facts with { ClosingReason = reason, Learning = learning });
}

public sealed record JobLeadFacts
{
    [Field("M3.30.03", "P W(h) L(h)"), Required]
    public LeadOrigin? Origin { get; init; }

    [Field("M3.30.04", "P W(h) L(h)")]
    public bool IsFormalWay { get; init; }

    [Field("M3.30.06", "P W(h) L(h)"), Required, StringLength(300)]
    public string NextGoal { get; init; } = "";

    [Field("M3.30.09", "P W(h) L(h)")]
    public LeadClosingReason? ClosingReason { get; init; }

    [Field("M3.30.10", "W(h) L(h)"), StringLength(1000)]
    public string? Learning { get; init; }
}
