using Stegvis.Casework;
using Stegvis.ClientEngagement;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>What Kari and the service promised each other, and what the job does with her money.</summary>
internal static class KariAgreed
{
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

    private static PlanLineFacts Ours(string what, string measure, DateOnly due) =>
        new() { What = what, Party = TaskParty.Specialist, Who = "Marte", Measure = measure, Due = due, Verifier = "Kari" };
}
