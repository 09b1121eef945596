using Stegvis.Casework;

namespace Stegvis.Method;

/// <summary>The numbers the rules use, each once, as the register of the catalogue gives them.</summary>
public static class Thresholds
{
    public static readonly MethodThreshold IntakeQuestion = MethodThreshold.Of(
        "T.01", (1, ThresholdUnit.Criteria), MethodSource.Paper("Innledende kontakt og samarbeidsavtale med arbeidssøker", "Temaer til refleksjon"));

    public static readonly MethodThreshold EmploymentCriteria = MethodThreshold.Of(
        "T.02", (3, ThresholdUnit.Criteria), MethodSource.Paper("Verdier, standarder og prinsipper i Supported Employment", "EUSEs standpunkt"));

    public static readonly MethodThreshold NoStepMissing = MethodThreshold.Of(
        "T.03", (5, ThresholdUnit.Steps), MethodSource.Paper("Innledende kontakt og samarbeidsavtale med arbeidssøker", ""), MethodSource.Process("Utfordringer"));

    public static readonly MethodThreshold FirstEvaluation = MethodThreshold.Of(
        "T.08", (1, ThresholdUnit.Months), MethodSource.Guide("3", "Tidsperiode"));

    public static readonly MethodThreshold FirstDayContact = MethodThreshold.Of(
        "T.09", (1, ThresholdUnit.WorkingDay), MethodSource.Adapted("12. Opplæring av arbeidsgiver; 15. Etteroppfølging"));

    public static readonly MethodThreshold MinutesSigned = MethodThreshold.Of(
        "T.13", (2, ThresholdUnit.Signatures), MethodSource.Guide("1", "Planlegging"));

    public static readonly MethodThreshold EngagementPlan = MethodThreshold.Of(
        "T.14", (4, ThresholdUnit.Answers), MethodSource.Guide("1", "Handlingsplan"));

    public static readonly MethodThreshold MeasurableTask = MethodThreshold.Of(
        "M1.93", (2, ThresholdUnit.Answers), MethodSource.Paper("Innledende kontakt og samarbeidsavtale med arbeidssøker", "Temaer til refleksjon"));

    public static readonly MethodThreshold CareerPlan = MethodThreshold.Of(
        "T.15", (5, ThresholdUnit.Answers), MethodSource.Guide("2", "3 ledd"));

    public static readonly MethodThreshold TimeAtWorkplaces = MethodThreshold.Of(
        "T.18", (65, ThresholdUnit.Percent), MethodSource.Process("En god jobbveileder"));

    public static readonly MethodThreshold DaysToSign = MethodThreshold.Of(
        "T.51", (7, ThresholdUnit.Days), MethodSource.OurDefault);

    public static readonly MethodThreshold AskedAhead = MethodThreshold.Of(
        "M1.08", (2, ThresholdUnit.Answers), MethodSource.Guide("1", "Første kontakt"));

    public static readonly MethodThreshold InformationFormats = MethodThreshold.Of(
        "M1.84", (2, ThresholdUnit.Answers), MethodSource.Paper("Innledende kontakt og samarbeidsavtale med arbeidssøker", "Temaer til refleksjon"), MethodSource.Guide("1", "Nyttige tips"));

    public static readonly MethodThreshold UnderstandingChecked = MethodThreshold.Of(
        "M1.85", (1, ThresholdUnit.Answers), MethodSource.Guide("1", "Planlegging"));

    public static readonly MethodThreshold PurposefulPlan = MethodThreshold.Of(
        "M1.92", (1, ThresholdUnit.Answers), MethodSource.Guide("1", "Innledning"));

    public static readonly MethodThreshold RightToReturn = MethodThreshold.Of(
        "M1.91", (1, ThresholdUnit.Answers), MethodSource.Guide("1", "Handlingsplan"));

    public static readonly MethodThreshold CheckedAgain = MethodThreshold.Of(
        "T.71", (6, ThresholdUnit.Months), MethodSource.OurDefault);

    public static readonly MethodThreshold VisitAnswers = MethodThreshold.Of(
        "M5.63", (2, ThresholdUnit.Answers), MethodSource.Guide("5", "Nyttige tips; Ting man bør unngå"));

    public static readonly MethodThreshold ConsentNotice = MethodThreshold.Of(
        "T.53", (30, ThresholdUnit.Days), MethodSource.OurDefault);

    public static readonly MethodThreshold PauseReview = MethodThreshold.Of(
        "M0.81", (PauseFacts.Months, ThresholdUnit.Months), MethodSource.OurDefault);

    public static readonly MethodThreshold SearchWithoutEmployer = MethodThreshold.Of(
        "T.58", (30, ThresholdUnit.Days), MethodSource.OurDefault);

    public static readonly MethodThreshold EngagementWithoutPlan = MethodThreshold.Of(
        "T.52", (30, ThresholdUnit.Days), MethodSource.OurDefault);

    /// <summary>The numbers a service may set itself (decision 0033): ours, never the method's.</summary>
    public static IReadOnlyList<MethodThreshold> OurDefaults { get; } = [DaysToSign, EngagementWithoutPlan, ConsentNotice, SearchWithoutEmployer, CheckedAgain, PauseReview];
}
