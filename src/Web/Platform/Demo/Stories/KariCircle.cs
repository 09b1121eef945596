using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Kari's map, what she and the service promised each other, what the job does with her money, and what she has said about us.</summary>
internal static class KariCircle
{
    public static void Tell(CaseStory kari, DemoCalendar days)
    {
        kari.InCircle(days.Ago(100), new CircleMemberFacts
        {
            Name = "Tante Liv",
            Relation = CircleRelation.Family,
            Closeness = Closeness.Closest,
            Attitude = CircleAttitude.Supporter,
            CanHelpWith = "Øve på bussen",
        }, new ContributionFacts { What = "Kjøre bussruten sammen med Kari to ganger", By = days.Ago(20), HowWeKnow = "Kari tar bussen alene" });
        kari.InCircle(days.Ago(100), new CircleMemberFacts { Name = "Amir", Relation = CircleRelation.Friend, Closeness = Closeness.Near, CanHelpWith = "Lunsj på lørdager" });
        kari.ProposedForCircle(days.Ago(4), new CircleMemberFacts { Name = "Solveig", Relation = CircleRelation.Peer, CanHelpWith = "Fortelle hvordan det var å begynne i jobb" });
    }

    public static PlanLineFacts[] Tasks(DemoCalendar days) =>
    [
        Ours("Ringe tre hagesentre nær bussen", "Tre navn på en liste", days.Ago(95)) with { CarriedOutOn = days.Ago(97), Result = "Fire steder" },
        Ours("Spørre NAV hva lønna gjør med trygden", "Svaret står i papirene", days.Ago(80)) with { CarriedOutOn = days.Ago(74) },
        Ours("Finne en fast dag for prat etter jobb", "Dagen står i kalenderen", days.Ago(2)),
        new() { What = "Ta bilder av plantene mine", Party = TaskParty.Person, Who = "Kari", Measure = "Ti bilder å vise fram", Due = days.Ago(100), Verifier = "Marte", CarriedOutOn = days.Ago(101) },
    ];

    public static void Money(CaseStory kari, DemoCalendar days) => kari.Money(
        days.Ago(30),
        new MoneyPictureFacts
        {
            WagePerHour = 205m,
            HoursPerWeek = 18.75m,
            OtherEffects = "Bussen til jobb koster cirka 500 kr i måneden.",
            Uncertain = "Trygden kan bli regnet på nytt etter nyttår.",
            Consulted = "Veileder i NAV Fjordbyen",
            ConsultedOn = days.Ago(74),
        },
        new MoneyLineFacts { Kind = "Uføretrygd", Amount = 21_400m, AmountWithJob = 14_100m, Source = "Veileder i NAV Fjordbyen", CheckedOn = days.Ago(74) },
        new MoneyLineFacts { Kind = "Bostøtte", Amount = 1_800m });

    public static void Said(CaseStory kari, DemoCalendar days)
    {
        kari.Says(days.Ago(50), new FeedbackFacts { Kind = FeedbackKind.Praise, Text = "Det er fint at Marte venter til jeg er ferdig med å snakke." }, (days.Ago(48), "Takk for at du sier det. Jeg har sagt det til Marte."));
        kari.Says(days.Ago(3), new FeedbackFacts { Kind = FeedbackKind.Idea, Text = "Kan vi møtes på hagesenteret og ikke på kontoret?" });
    }

    private static PlanLineFacts Ours(string what, string measure, DateOnly due) =>
        new() { What = what, Party = TaskParty.Specialist, Who = "Marte", Measure = measure, Due = due, Verifier = "Kari" };
}
