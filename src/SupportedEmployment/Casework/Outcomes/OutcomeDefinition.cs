using Stegvis.Method;

namespace Stegvis.Casework.Outcomes;

public enum OutcomeNumber
{
    Followed,
    Placed,
    InJob,
    HoursPerWeek,
    PayBasis,
    DaysToWorkplace,
    DaysToPaidJob,
    Retention,
    UnpaidTime,
    MissingSteps,
    WorkplaceShare,
}

public enum OutcomeUnit
{
    People,
    HoursPerWeek,
    Days,
    Percent,
}

/// <summary>One sentence of a definition: something that counts, or something that does not. Its words stand under <c>CountingRule.{Name}</c>.</summary>
public enum CountingRule
{
    OpenInThePeriod,
    StoppedBeforeThePeriod,
    AllThreeCriteria,
    BegunAfterFirstContact,
    ShortJobsToo,
    PracticeAndUnpaid,
    PaidBelowTariff,
    NotBegunYet,
    HadBeforeFirstContact,
    OnTheLastDay,
    AllHoursTogether,
    HoursNobodyWrote,
    JobWithMostHours,
    SpecialTermsApart,
    FirstDayInJobOrPractice,
    FirstDayInPaidJob,
    LookingInOnly,
    ShelteredWork,
    DaysStopped,
    FirstJobInThePeriod,
    InAJobOnTheDay,
    ChangeOfJobIsKept,
    DayHasNotCome,
    StoppedByTheDay,
    DaysWithoutPay,
    DayInTwoPlacesOnce,
    PracticeWithPay,
    EmptyBeforeALaterStep,
    LaterStepsNotBegun,
    MinutesAtWorkplace,
    MinutesOfAllNotes,
    Travel,
    NotesWithoutTime,
}

/// <summary>
/// What a number means: what counts, what does not, its unit, and where it comes from. The pages print this very object under
/// "How is this counted?"; the reference cases prove that the code does what it says.
/// </summary>
public sealed record OutcomeDefinition(OutcomeNumber Number, OutcomeUnit Unit, string CatalogueId)
{
    public IReadOnlyList<CountingRule> Counts { get; init; } = [];

    public IReadOnlyList<CountingRule> LeavesOut { get; init; } = [];

    /// <summary>Empty never: a number of ours says so.</summary>
    public IReadOnlyList<MethodSource> Sources { get; init; } = [MethodSource.OurDefault];
}
