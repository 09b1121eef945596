namespace Stegvis.Casework;

/// <summary>The five steps (M0.31–M0.35). They overlap in practice and none is ever locked.</summary>
public enum ProcessStep
{
    ClientEngagement = 1,
    VocationalProfiling = 2,
    JobFinding = 3,
    EmployerEngagement = 4,
    OnOffJobSupport = 5,
}

public enum StepState
{
    NotBegun,
    Active,
    Settled,
    Reopened,
}

/// <summary>
/// Where one step of one case stands, derived from the days it was begun, settled and reopened (C.039).
/// Several steps may be active at once; settling says "we know enough for now", never "finished".
/// </summary>
public sealed class StepProgress
{
    private StepProgress()
    {
    }

    public CaseId CaseId { get; private init; }

    public ProcessStep Step { get; private init; }

    public DateOnly BegunOn { get; private init; }

    public DateOnly? SettledOn { get; private set; }

    public bool IsReopened { get; private set; }

    public StepState State => this switch
    {
        { IsReopened: true } => StepState.Reopened,
        { SettledOn: not null } => StepState.Settled,
        _ => StepState.Active,
    };

    internal static StepProgress Begin(CaseId caseId, ProcessStep step, DateOnly today) =>
        new() { CaseId = caseId, Step = step, BegunOn = today };

    internal void Settle(DateOnly today) => (SettledOn, IsReopened) = (today, false);

    internal void Reopen() => IsReopened = IsReopened || SettledOn is not null;
}
