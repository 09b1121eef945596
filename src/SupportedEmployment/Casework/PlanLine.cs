using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>One plan, three layouts (R.23, C.049): the step 1 form, the step 2 form and the support plan.</summary>
public enum PlanLayout
{
    Engagement = 1,
    Career = 2,
    Support = 5,
}

/// <summary>The seven forms of support (G.183–G.189, T.22).</summary>
public enum SupportForm
{
    Consultation,
    Guidance,
    Advice,
    Instruction,
    Training,
    Assistance,
    Accommodation,
}

public enum SupportSetting
{
    OnTheJob,
    OffTheJob,
}

/// <summary>Who promises a task of the agreement (M1.34.03). Specialist and deputy speak for the service.</summary>
public enum TaskParty
{
    Person,
    Specialist,
    Deputy,
    CircleMember,
}

/// <summary>
/// One line of the person's plan: what, how, who, when, who verifies, when we look at it again, what came of it.
/// A line on the job is read by the employer and mentor of its placement; a line off the job never is.
/// </summary>
public sealed class PlanLine : CaseRecord, IHasFacts<PlanLineFacts>, IWorkplaceRecord
{
    private PlanLine()
    {
    }

    public PlanLayout Layout { get; private init; }

    public PlacementId? PlacementId { get; private init; }

    /// <summary>The sheet it was agreed on; null for a line of the plan that is no task of an agreement.</summary>
    public Guid? SheetId { get; private init; }

    public PlanLineFacts Facts { get; private set; } = new();

    public DateTimeOffset? TakenOutAt { get; private set; }

    /// <summary>Our own word to the person: what we did of it, and what we did not, stands where both read it.</summary>
    public bool IsOurPromise => SheetId is not null && Facts.Party is TaskParty.Specialist or TaskParty.Deputy;

    public bool ConcernsWorkplace => Facts.Setting is SupportSetting.OnTheJob && TakenOutAt is null;

    public static PlanLine Add(Guid id, CaseId caseId, (PlanLayout Layout, PlacementId? Placement, PlanLineFacts Facts) line, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Layout = line.Layout,
        PlacementId = line.Placement,
        Facts = line.Facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    /// <summary>One task of the agreement on a sheet: who, what, how we know it is done, by when (M1.34.03).</summary>
    public static PlanLine Agree(Guid id, CaseId caseId, (Guid Sheet, PlanLineFacts Facts) task, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Layout = PlanLayout.Engagement,
        SheetId = task.Sheet,
        Facts = task.Facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void Change(PlanLineFacts facts) => Facts = facts;

    public void CarryOut(DateOnly on, string? result = null) => Facts = Facts with { CarriedOutOn = on, Result = result ?? Facts.Result };

    public void NotCarriedOutAfterAll() => Facts = Facts with { CarriedOutOn = null };

    public void TakeOut(DateTimeOffset now) => TakenOutAt ??= now;
}

public sealed record PlanLineFacts
{
    [Field("M1.38.02", "P W L E K C(c) I(c)", Also = "M1.38.01 M2.38.03 M5.30.01"), Required, StringLength(300)]
    public string What { get; init; } = "";

    [Field("M2.38.04", "P W L E K C(c) I(c)", Also = "M5.30.06"), StringLength(500)]
    public string? How { get; init; }

    [Field("M1.38.03", "P W L E K C(c) I(c)", Also = "M2.38.05 M5.30.05"), StringLength(200)]
    public string? Who { get; init; }

    [Field("M1.34.03", "P W L C(c)")]
    public TaskParty? Party { get; init; }

    /// <summary>How both see that it is done.</summary>
    [Field("M1.34.03", "P W L C(c)"), StringLength(300)]
    public string? Measure { get; init; }

    [Field("M1.38.04", "P W L E K C(c) I(c)", Also = "M2.38.06 M5.30.06")]
    public DateOnly? Due { get; init; }

    [Field("M1.38.05", "P W L C(c) I(c)", Also = "M2.38.09"), StringLength(200)]
    public string? Verifier { get; init; }

    [Field("M1.38.06", "P W L E K C(c) I(c)", Also = "M2.38.07 M5.30.12")]
    public DateOnly? EvaluateOn { get; init; }

    [Field("M1.38.07", "P W L C(c) I(c)", Also = "M2.38.08")]
    public DateOnly? CarriedOutOn { get; init; }

    [Field("M5.30.13", "P W L E", Also = "M1.38.07 M2.38.08"), StringLength(500)]
    public string? Result { get; init; }

    /// <summary>What the two of them think: does it bring work closer? Null: nobody has said, and nobody asks.</summary>
    [Field("M1.92", "P W L")]
    public bool? BringsWorkCloser { get; init; }

    [Field("M5.30.02", "P W L")]
    public SupportSetting? Setting { get; init; }

    [Field("M5.30.03", "P W L E K")]
    public SupportForm? Form { get; init; }

    [Field("M5.30.04", "P W L E"), StringLength(200)]
    public string? Amount { get; init; }

    [Field("M5.30.05", "P W L E K")]
    public bool? IsNaturalSupport { get; init; }

    [Field("M5.30.09", "P W E(d)"), StringLength(500)]
    public string? PersonalConditions { get; init; }
}

/// <summary>How a promise stands on a day. The day it is due is still in time.</summary>
public enum PromiseState
{
    Open,
    Late,
    Kept,
    KeptLate,
}

public static class PromiseStates
{
    public static PromiseState Of(DateOnly? due, DateOnly? doneOn, DateOnly today) => doneOn is { } done
        ? done > due ? PromiseState.KeptLate : PromiseState.Kept
        : today > due ? PromiseState.Late : PromiseState.Open;
}
