using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Kari at the garden centre: in the third week of her job, with a visit that ended minutes ago.</summary>
internal sealed class Kari(Telling telling)
{
    private readonly DemoCalendar _days = telling.Calendar;
    private readonly Workplace _gardenCentre = telling.Workplaces[0];

    public CaseStory Tell()
    {
        var kari = new CaseStory(telling, new DemoName("Kari", true), telling.Staff.Marte);
        Begin(kari);
        GetToKnow(kari);
        KariCircle.Tell(kari, _days);
        Search(kari);
        var job = StartWork(kari);
        AtWork(kari, job);
        KariAtWork.Papers(kari, _days);
        Today(kari, job);
        WhoLooked(kari);
        return kari;
    }

    private void Begin(CaseStory kari)
    {
        kari.Open(_days.Ago(118), PersonFacts(), new EnquiryFacts
        {
            Source = EnquirySource.Self,
            Considerations = "Vil gjerne møtes et rolig sted første gang.",
            Hopes = "En jobb der jeg er ute og får bruke hendene.",
        }).SignIn(_days.Ago(118));
        kari.Sheet(_days.Ago(112), new MeetingSheetFacts
        {
            PlaceAndParticipants = "Kafé Måken. Kari og Marte.",
            WhatThePersonSaid = "Jeg vil ha en vanlig jobb med vanlig lønn. Jeg liker planter. Jeg trenger at noen viser meg først.",
            WhatWeExplained = "Vi leter sammen og blir med så lenge du vil. Du bestemmer hvem som får vite hva.",
            WhatWasAgreed = "Vi møtes hver onsdag. Marte lager en liste over steder med planter.",
            SharedGoal = "Fast jobb med planter, nær bussen.",
            MutualExpectations = "Vi sier fra når noe ikke går. Ingen bestemmer noe uten Kari.",
            HowWeReachEachOther = "Melding. Marte svarer samme dag.",
            HowToChangeOrStop = "Kari sier eller skriver stopp. Hun trenger ikke si hvorfor.",
            ExplainedWellEnough = Understanding.Yes,
            ReviewOn = _days.Ago(60),
            OtherParties = "Tante Liv",
        }, KariCircle.Tasks(_days));
        KariCircle.Money(kari, _days);
        KariCircle.Said(kari, _days);
        Decide(kari);
    }

    private void Decide(CaseStory kari) => kari.Decide(_days.Ago(110), new DecisionFacts
    {
        Answer = IntakeAnswer.Yes,
        OptionsPresented = "Hjelp hos oss, kurs hos NAV, eller å vente.",
        RealChoice = true,
        ChosenProviderAndWorker = "Fjordbyen arbeid, Marte",
        OwnWords = "Jeg vil prøve. Jeg vil at Marte blir med de første gangene.",
    });

    private void GetToKnow(CaseStory kari)
    {
        kari.Note(_days.Ago(104), new ContactNoteFacts { Text = "Kari viste meg balkongen sin. Hun har 40 planter og vet navnet på alle.", Place = ContactPlace.Elsewhere, Minutes = 60, WithWhom = "Kari", Chips = [NoteChip.WentWell] });
        kari.Note(_days.Ago(97), new ContactNoteFacts { Text = "Vi prøvde å vanne og potte om på hagesenteret en formiddag. Kari husket rekkefølgen da hun fikk se den på bilder.", Place = ContactPlace.Elsewhere, Minutes = 120, WithWhom = "Kari", Chips = [NoteChip.Practised] });
        kari.Plan(_days.Ago(96), PlanLayout.Engagement, new PlanLineFacts { What = "Lage liste over steder med planter", Who = "Marte", Due = _days.Ago(90), Verifier = "Kari", CarriedOutOn = _days.Ago(91), Result = "Fem steder, tre med buss" });
        kari.Profile(_days.Ago(92), Profiles.Kari, _days.Ago(90));
    }

    private void Search(CaseStory kari)
    {
        kari.Disclose(_days.Ago(40), _gardenCentre, DisclosureLevel.NameOnly, new DisclosureFacts
        {
            WhatWeSay = "Kari er god med planter. Hun lærer best når noen viser først.",
            WhatWeDoNotSay = "Noe om helse.",
            WhoSaysIt = "Kari selv, med Marte ved siden av",
            GainsAndLossesDiscussed = true,
        });
        var lead = kari.Lead(_days.Ago(39), _gardenCentre, new JobLeadFacts { Origin = LeadOrigin.DropIn, NextGoal = "Få en omvisning" });
        kari.Contact(_days.Ago(38), lead, new LeadContactFacts { Channel = LeadChannel.Visit, Result = LeadResult.Positive, Text = "Ola viste oss rundt. Han trenger noen som pakker og vanner om formiddagen.", NextGoal = "Avtale en prøvedag" });
        kari.Contact(_days.Ago(28), lead, new LeadContactFacts { Channel = LeadChannel.Meeting, Result = LeadResult.Positive, Text = "Kari jobbet tre timer. Ola vil ansette. Vi ble enige om 50 prosent og tarifflønn.", NextGoal = "Skrive arbeidsavtale" });
        kari.CloseLead(_days.Ago(20), lead, LeadClosingReason.BecameJob, "De ansetter gjerne utenom sesongen.");
    }

    private JobStory StartWork(CaseStory kari)
    {
        var job = kari.Job(_days.Ago(20), _gardenCentre, new PlacementFacts
        {
            JobTitle = "Butikkmedarbeider",
            Tasks = "Pakke planter, vanne i veksthuset, rydde plantebordene",
            HoursPerWeek = 18.75m,
            DaysAndTimes = "Mandag, onsdag og fredag 9–15",
            Pay = PayBasis.CollectiveAgreement,
            Wage = "Tarifflønn",
            Contract = ContractType.Permanent,
            StartsOn = _days.Ago(12),
            Support = "Marte er med hver uke til jul, så hver måned.",
            ContractSigned = true,
        });
        LetIn(kari, job);
        return job;
    }

    private void LetIn(CaseStory kari, JobStory job)
    {
        kari.LetIn(_days.Ago(18), "Ola", SeatRole.EmployerContact, job);
        kari.LetIn(_days.Ago(17), "Siri", SeatRole.Mentor, job);
        kari.Share(_days.Ago(16), "Hilde", new ConsentFacts
        {
            Direction = ConsentDirection.Share,
            Recipient = "Hilde, veileder i NAV Fjordbyen",
            Purpose = "Så NAV vet at jeg er i jobb og hva planen er",
            Covers = [InformationCategory.MeetingAndAgreement, InformationCategory.Plan, InformationCategory.Job],
            ConsequencesExplained = true,
            ValidFrom = _days.Ago(16),
            ValidTo = _days.Today.AddMonths(6),
        });
    }

    private void AtWork(CaseStory kari, JobStory job)
    {
        KariAtWork.Plan(kari, job, _days);
        KariAtWork.Notes(kari, job, _days);
        kari.Sensitive(_days.Ago(6), new SensitiveFacts
        {
            Kind = SensitiveKind.Health,
            Purposes = [SensitivePurpose.Adaptation, SensitivePurpose.Safety],
            Text = "Må sitte litt hver time. Løfter høyst ti kilo.",
            WhyNeeded = "For å finne oppgaver som ryggen tåler.",
            EmployerNeeds = "En krakk ved pakkebordet. Mer trenger ingen å vite.",
            DeleteOn = _days.Today.AddMonths(11),
        });
        kari.StepOpensAgain(_days.Ago(5), ProcessStep.VocationalProfiling);
        kari.Profile(_days.Ago(4), Profiles.Kari with { WantedTasks = "Pakke, vanne, stelle. Jeg vil også lære kassen." });
    }

    private void Today(CaseStory kari, JobStory job)
    {
        var (from, minutes) = _days.JustFinished();
        kari.Meet(_days.Ago(5), new MeetingFacts { On = _days.Today, At = from, Minutes = minutes, Place = "Hagesenteret", WithWhom = "Kari og Ola" }, job);
        kari.Meet(_days.Ago(2), new MeetingFacts { On = _days.Ahead(2), At = new TimeOnly(9, 0), Minutes = 60, Place = "Hagesenteret", WithWhom = "Ola og Marte" }, job);
        kari.Meet(_days.Ago(1), new MeetingFacts { On = _days.Ahead(6), At = new TimeOnly(14, 0), Minutes = 45, Place = "Kafeen på biblioteket", Form = MeetingForm.AtAPlace, WithWhom = "Kari og tante Liv", Aids = [MeetingAid.Pictures], Subjects = "Flere timer i butikken" });
    }

    private void WhoLooked(CaseStory kari)
    {
        kari.LookedAt(_days.Ago(30), telling.Staff.Lead);
        kari.LookedAt(_days.Ago(12), kari.Worker.Actor);
        kari.LookedAt(_days.Ago(6), kari.Person!);
        kari.LookedAt(_days.Ago(3), kari.Worker.Actor, "M5.37");
    }

    private static PersonFacts PersonFacts() => new()
    {
        Channel = ContactChannel.Sms,
        ContactDetails = DemoNames.PhoneOf("Kari"),
        LanguageAndInterpreter = "Nordsamisk og norsk. Tolk i viktige møter.",
        CommunicationNeeds = "Korte setninger, vis bilder",
    };
}
