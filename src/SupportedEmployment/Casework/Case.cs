using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>
/// One person's way through the process with one provider. A person has at most one open case; re-opening reuses it.
/// The reference (<c>S-0412</c>) is neutral and stands in titles, addresses, logs and notices (decision 0016).
/// </summary>
public sealed class Case : StoredRecord
{
    private readonly List<StepProgress> _steps = [];

    private Case()
    {
    }

    public CaseId CaseId { get; private init; }

    public override Guid Id
    {
        get => CaseId.Value;
        private protected init => CaseId = new(value);
    }

    public PersonId PersonId { get; private init; }

    public Person? Person { get; private init; }

    public TeamId TeamId { get; private set; }

    public string Reference { get; private init; } = "";

    public DateOnly OpenedOn { get; private init; }

    /// <summary>Set while the person has closed the case; the story stands in <see cref="Closure"/>.</summary>
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>Since when address, workplace and times are shown to the named readers only (MA10.11, decision 0035); null: as usual.</summary>
    public DateTimeOffset? HiddenSince { get; private set; }

    public IReadOnlyList<StepProgress> Steps => _steps;

    public static Case Open(CaseId id, Person person, CaseOpening opening, Stamp stamp)
    {
        var opened = new Case
        {
            Id = id.Value,
            PersonId = person.PersonId,
            Person = person,
            TeamId = opening.Team,
            Reference = opening.Reference,
            OpenedOn = opening.Today,
            CreatedAt = stamp.At,
            CreatedBy = stamp.By,
        };
        opened.Begin(ProcessStep.ClientEngagement, opening.Today);
        return opened;
    }

    public void HideWhereabouts(bool hide, DateTimeOffset now) => HiddenSince = hide ? HiddenSince ?? now : null;

    public StepState StateOf(ProcessStep step) => _steps.Find(s => s.Step == step)?.State ?? StepState.NotBegun;

    /// <summary>The step work is in now: the furthest that is active or reopened, else the furthest begun.</summary>
    public ProcessStep CurrentStep() => CurrentOf(_steps);

    /// <inheritdoc cref="CurrentStep"/>
    public static ProcessStep CurrentOf(IReadOnlyCollection<StepProgress> steps)
    {
        var open = steps.Where(s => s.State is not StepState.Settled).Select(s => s.Step).DefaultIfEmpty().Max();
        return open is default(ProcessStep) ? steps.Select(s => s.Step).DefaultIfEmpty(ProcessStep.ClientEngagement).Max() : open;
    }

    /// <summary>Beginning a begun step changes nothing.</summary>
    public void Begin(ProcessStep step, DateOnly today)
    {
        if (_steps.TrueForAll(s => s.Step != step))
        {
            _steps.Add(StepProgress.Begin(CaseId, step, today));
        }
    }

    public void Settle(ProcessStep step, DateOnly today)
    {
        Begin(step, today);
        _steps.Find(s => s.Step == step)!.Settle(today);
    }

    /// <summary>New experience changed the picture (M0.94, M0.104): the step is worked on again.</summary>
    public void Reopen(ProcessStep step, DateOnly today)
    {
        Begin(step, today);
        _steps.Find(s => s.Step == step)!.Reopen();
    }

    /// <summary>The person's own decision, never a timer's (M0.83). The reason is the person's and optional.</summary>
    public Closure Close(Guid closureId, string? reason, (DateOnly Today, Stamp Stamp) when)
    {
        ClosedOn ??= when.Today;
        return Closure.By(closureId, CaseId, reason, when);
    }

    /// <summary>Back at any time, without a new intake test (M0.108, T.01). What was known stays known.</summary>
    public void ReopenCase(Closure closure, DateOnly today, Stamp stamp)
    {
        ClosedOn = null;
        closure.Lift(today, stamp);
    }
}

/// <summary>What is settled when a case opens.</summary>
public sealed record CaseOpening(TeamId Team, string Reference, DateOnly Today);
