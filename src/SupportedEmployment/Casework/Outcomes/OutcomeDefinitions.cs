using Stegvis.Method;
using static Stegvis.Casework.Outcomes.CountingRule;

namespace Stegvis.Casework.Outcomes;

/// <summary>Every number, each defined once, in the order they are shown.</summary>
public static class OutcomeDefinitions
{
    private static readonly MethodSource _criteria = MethodSource.Paper("Verdier, standarder og prinsipper i Supported Employment", "EUSEs standpunkt");
    private static readonly MethodSource _firstContact = MethodSource.Paper("Innledende kontakt og samarbeidsavtale med arbeidssøker", "Bakgrunn");
    private static readonly MethodSource _practice = MethodSource.Paper("Arbeidspraksis", "Bakgrunn");
    private static readonly MethodSource _paid = MethodSource.Paper("Lønnet og ulønnet arbeid", "EUSEs standpunkt");
    private static readonly MethodSource _process = MethodSource.Process("Trinn 1");

    public static IReadOnlyList<OutcomeDefinition> All { get; } =
    [
        new(OutcomeNumber.Followed, OutcomeUnit.People, "M0.56") { Counts = [OpenInThePeriod], LeavesOut = [StoppedBeforeThePeriod] },
        new(OutcomeNumber.Placed, OutcomeUnit.People, "T.02")
        {
            Counts = [AllThreeCriteria, BegunAfterFirstContact, ShortJobsToo],
            LeavesOut = [PracticeAndUnpaid, PaidBelowTariff, NotBegunYet, HadBeforeFirstContact],
            Sources = [_criteria],
        },
        new(OutcomeNumber.InJob, OutcomeUnit.People, "T.02")
        {
            Counts = [AllThreeCriteria, OnTheLastDay], LeavesOut = [PracticeAndUnpaid, PaidBelowTariff, StoppedByTheDay], Sources = [_criteria],
        },
        new(OutcomeNumber.HoursPerWeek, OutcomeUnit.HoursPerWeek, "M4.37.02") { Counts = [OnTheLastDay, AllHoursTogether], LeavesOut = [HoursNobodyWrote] },
        new(OutcomeNumber.PayBasis, OutcomeUnit.People, "R.18") { Counts = [OnTheLastDay, JobWithMostHours, SpecialTermsApart], LeavesOut = [PaidBelowTariff], Sources = [_paid] },
        new(OutcomeNumber.DaysToWorkplace, OutcomeUnit.Days, "MI.24")
        {
            Counts = [FirstDayInJobOrPractice], LeavesOut = [LookingInOnly, ShelteredWork, DaysStopped, HadBeforeFirstContact], Sources = [_process, _firstContact],
        },
        new(OutcomeNumber.DaysToPaidJob, OutcomeUnit.Days, "MI.24")
        {
            Counts = [FirstDayInPaidJob], LeavesOut = [PracticeAndUnpaid, PaidBelowTariff, DaysStopped, HadBeforeFirstContact], Sources = [_process, _firstContact],
        },
        new(OutcomeNumber.Retention, OutcomeUnit.People, "T.70")
        {
            Counts = [FirstJobInThePeriod, InAJobOnTheDay, ChangeOfJobIsKept], LeavesOut = [DayHasNotCome, StoppedByTheDay],
        },
        new(OutcomeNumber.UnpaidTime, OutcomeUnit.Days, "M2.87") { Counts = [DaysWithoutPay, DayInTwoPlacesOnce], LeavesOut = [PracticeWithPay], Sources = [_practice] },
        new(OutcomeNumber.MissingSteps, OutcomeUnit.People, "T.03") { Counts = [EmptyBeforeALaterStep], LeavesOut = [LaterStepsNotBegun], Sources = Thresholds.NoStepMissing.Sources },
        new(OutcomeNumber.WorkplaceShare, OutcomeUnit.Percent, "T.18")
        {
            Counts = [MinutesAtWorkplace, MinutesOfAllNotes], LeavesOut = [Travel, NotesWithoutTime], Sources = Thresholds.TimeAtWorkplaces.Sources,
        },
    ];

    public static OutcomeDefinition Of(OutcomeNumber number) => All.First(d => d.Number == number);
}
