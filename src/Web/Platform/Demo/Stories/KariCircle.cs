using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Kari's map, what she and the service promised each other, what the job does with her money, what she said about us, and what only one may know.</summary>
internal static class KariCircle
{
    public static void Tell(CaseStory kari, DemoCalendar days)
    {
        Others(kari, days);
        kari.TookOverFrom(kari.Colleagues[1], days.Ago(112), days.Ago(108), "Jeg liker best melding, og ett spørsmål om gangen.");
        kari.SetsAside(days.Ago(90), ("M1.93", "M1.93/One/"), "Kari vil skrive målet selv når hun har vært på besøk.");
        WhatIsLocked(kari, days);
        var liv = kari.InCircle(days.Ago(100), new CircleMemberFacts
        {
            Name = "Tante Liv",
            Relation = CircleRelation.Family,
            Closeness = Closeness.Closest,
            Attitude = CircleAttitude.Supporter,
            CanHelpWith = "Øve på bussen",
        }, new ContributionFacts { What = "Kjøre bussruten sammen med Kari to ganger", By = days.Ago(20), HowWeKnow = "Kari tar bussen alene" });
        kari.Supporter(days.Ago(98), "Liv", liv);
        kari.InCircle(days.Ago(100), new CircleMemberFacts { Name = "Amir", Relation = CircleRelation.Friend, Closeness = Closeness.Near, CanHelpWith = "Lunsj på lørdager" });
        kari.ProposedForCircle(days.Ago(4), new CircleMemberFacts { Name = "Solveig", Relation = CircleRelation.Peer, CanHelpWith = "Fortelle hvordan det var å begynne i jobb" });
    }

    /// <summary>What Marte explained in the beginning, and who else helps.</summary>
    private static void Others(CaseStory kari, DemoCalendar days)
    {
        kari.Explain(days.Ago(112), new InformationPackFacts
        {
            Topics = [InformationTopic.WhatItIs, InformationTopic.FiveSteps, InformationTopic.Rights, InformationTopic.Privacy],
            Formats = [InformationFormat.Oral, InformationFormat.Pictures, InformationFormat.PlainLanguage],
            ExplainedWellEnough = Understanding.Yes,
        });
        kari.HelpOn(days.Ago(60), new OnwardReferralFacts
        {
            Kind = ReferralKind.Alongside,
            Service = "Økonomirådgiver i kommunen",
            ContactPerson = "Hanne",
            Reason = "Kari vil ha orden på regningene før lønna kommer.",
            HandOver = HandOverWay.Phone,
            HandedOverOn = days.Ago(60),
            Meanwhile = DataMeanwhile.Keep,
        });
    }

    /// <summary>What only Marte may know.</summary>
    private static void WhatIsLocked(CaseStory kari, DemoCalendar days)
    {
        kari.Locked(days.Ago(12), new LockedNoteFacts
        {
            Words = "En slektning vil ha lønna til Kari. Han har ringt mange ganger og kom til butikken en gang.",
            SafeContact = "Melding mellom 10 og 12. Skriv bare «Hei fra biblioteket».",
            NextStep = "Snakke med krisesenteret sammen",
            NextStepOn = days.Ago(0).AddDays(3),
        });
        kari.Locked(days.Ago(11), new SafetyPlanFacts
        {
            SafePlaces = "Hagesenteret. Hjemme hos tante Liv, ta bussen dit.",
            PeopleToCall = "1. Tante Liv\n2. Marte\n3. Krisesenteret",
            Devices = "Ny kode på telefonen og i nettbanken",
            ReviewOn = days.Ago(0).AddDays(14),
        });
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
        kari.InNotebook(days.Ago(90), NotebookKind.Likes, "Jeg liker lukta av jord.", shared: true);
        kari.InNotebook(days.Ago(70), NotebookKind.GoodAt, "Jeg husker hvor alt står.");
        kari.Says(days.Ago(50), new FeedbackFacts { Kind = FeedbackKind.Praise, Text = "Det er fint at Marte venter til jeg er ferdig med å snakke." }, (days.Ago(48), "Takk for at du sier det. Jeg har sagt det til Marte."));
        kari.Says(days.Ago(3), new FeedbackFacts { Kind = FeedbackKind.Idea, Text = "Kan vi møtes på hagesenteret og ikke på kontoret?" });
    }

    private static PlanLineFacts Ours(string what, string measure, DateOnly due) =>
        new() { What = what, Party = TaskParty.Specialist, Who = "Marte", Measure = measure, Due = due, Verifier = "Kari" };
}
