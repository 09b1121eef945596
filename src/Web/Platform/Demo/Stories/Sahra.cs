using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>
/// Sahra's four years (scenario P3, MA17.51–MA17.63): reading, the first pay, a bad workplace, a permanent job.
/// One case all the way: closed once by herself, opened again without a new test.
/// </summary>
internal sealed class Sahra(Telling telling)
{
    private readonly DemoCalendar _days = telling.Calendar;

    public CaseStory Tell()
    {
        var sahra = new CaseStory(telling, new DemoName("Sahra", true), telling.Staff.Marte);
        Begin(sahra);
        Map(sahra);
        Learn(sahra);
        new SahraAtWork(telling, sahra).Tell();
        sahra.LookedAt(_days.DaysAgo(2), sahra.Person!);
        sahra.LookedAt(_days.DaysAgo(9), telling.Staff.Lead);
        return sahra;
    }

    private void Begin(CaseStory sahra)
    {
        sahra.Open(_days.DaysAgo(1460), new PersonFacts
        {
            Channel = ContactChannel.Phone,
            ContactDetails = DemoNames.PhoneOf("Sahra"),
            LanguageAndInterpreter = "Somali og norsk. Snakker norsk godt.",
            CommunicationNeeds = "Ring, ikke skriv lange meldinger. Les opp brev.",
        }, new EnquiryFacts
        {
            Source = EnquirySource.Self,
            Considerations = "37 år, gift, to barn. Mannen hører dårlig. Har vært i tiltak i ti år.",
            Hopes = "Egen lønn. At barna ser at jeg går på jobb.",
        }).SignIn(_days.DaysAgo(1458));
        Agree(sahra);
    }

    private void Agree(CaseStory sahra)
    {
        sahra.Sheet(_days.DaysAgo(1455), new MeetingSheetFacts
        {
            PlaceAndParticipants = "Biblioteket. Sahra og Marte.",
            WhatThePersonSaid = "Jeg har gått på kurs i ti år. Nå vil jeg jobbe. Jeg forstår nesten alt når folk snakker.",
            WhatWeExplained = "Vi leter etter jobb fra første dag og lærer underveis.",
            WhatWasAgreed = "Vi møtes to ganger i uka. Marte leser opp det hun skriver.",
            SharedGoal = "Lønnet jobb på vaskeri.",
            CopyGivenAs = "Lest opp, og som lydopptak",
            ExplainedWellEnough = Understanding.Yes,
        });
        sahra.Decide(_days.DaysAgo(1452), new DecisionFacts
        {
            Answer = IntakeAnswer.Yes,
            OptionsPresented = "Hjelp hos oss, nytt kurs, eller å vente.",
            RealChoice = true,
            OwnWords = "Ja. Jeg vil jobbe. Jeg har ventet lenge nok.",
            ChosenProviderAndWorker = "Fjordbyen arbeid, Marte",
        });
    }

    private void Map(CaseStory sahra)
    {
        sahra.Say(_days.DaysAgo(1450), "Vi snakket om språk. Sahra snakker norsk godt og forstår mer enn hun selv tror. Vi skrev ned hva hun liker, hva hun kan og hva hun vil.", (ContactPlace.Office, 90));
        var reading = sahra.Say(_days.DaysAgo(1446), "Vi fylte ut et skjema sammen. Sahra fortalte at hun ikke har lært å lese, selv etter mange år på skole. Det er opplæringen som ikke har passet. Vi finner en annen måte.", (ContactPlace.Elsewhere, 75));
        sahra.Comment(_days.DaysAgo(1446), reading, "Det var godt å si det høyt.");
        sahra.Profile(_days.DaysAgo(1444), Profiles.SahraFirst, _days.DaysAgo(1442));
        sahra.Plan(_days.DaysAgo(1441), PlanLayout.Career,
            new PlanLineFacts { What = "Lære å lese korte tekster", How = "Egen lærer to timer i uka, med ord fra vaskeriet", Who = "Sahra og lærer Elin", Due = _days.DaysAgo(1240), Verifier = "Sahra", CarriedOutOn = _days.DaysAgo(1238), Result = "Leser lapper og vaskemerker selv" },
            new PlanLineFacts { What = "Hilse på vaskeriet der naboen jobber", How = "Leyla spør lederen først", Who = "Sahra og Leyla", Due = _days.DaysAgo(1420), CarriedOutOn = _days.DaysAgo(1421), Result = "Vi er velkomne" });
    }

    private void Learn(CaseStory sahra)
    {
        sahra.Say(_days.DaysAgo(1435), "Møte på voksenopplæringen. Sahra, læreren og jeg. De gir henne egen lærer to timer i uka, og ordene er fra vaskeriet.", (ContactPlace.Elsewhere, 60));
        sahra.Say(_days.DaysAgo(1428), "Sahra vil jobbe på vaskeri. Naboen Leyla jobber på Hvitt & Rent og har spurt lederen om vi kan komme.", (ContactPlace.Phone, 20));
        var laundry = telling.Workplaces[2];
        sahra.Disclose(_days.DaysAgo(1426), laundry, DisclosureLevel.NameOnly);
        var lead = sahra.Lead(_days.DaysAgo(1425), laundry, new JobLeadFacts { Origin = LeadOrigin.Network, NextGoal = "Hilse på lederen" });
        sahra.Contact(_days.DaysAgo(1421), lead, new LeadContactFacts { Channel = LeadChannel.Visit, Result = LeadResult.Positive, Text = "Roger viste oss maskinene. Han vil gjerne ha Sahra på arbeidstrening først.", NextGoal = "Avtale oppstart" });
        sahra.CloseLead(_days.DaysAgo(1418), lead, LeadClosingReason.BecameJob);
    }
}
