using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Sahra's jobs, one after the other (MA17.55–MA17.63).</summary>
internal sealed class SahraAtWork(Telling telling, CaseStory sahra)
{
    private readonly DemoCalendar _days = telling.Calendar;

    public void Tell()
    {
        Practice();
        FirstPay();
        OnCall();
        var large = LargeLaundry();
        SheStopsAndComesBack(large);
        new SahraNow(telling, sahra).Tell();
    }

    private void Practice()
    {
        var practice = sahra.Job(_days.DaysAgo(1418), telling.Workplaces[2], Terms("Arbeidstrening på vaskeriet", 1414) with { Pay = PayBasis.Unpaid, Contract = ContractType.NoContract, Setting = WorkSetting.Practice, HoursPerWeek = 25 });
        sahra.Say(_days.DaysAgo(1414), "Første dag på vaskeriet. Vi laget en plan for opplæringen sammen med Roger. Jeg leste lappene høyt de første timene.", (ContactPlace.Workplace, 240), practice);
        sahra.Say(_days.DaysAgo(1407), "Sahra kan alle maskinene. Leyla sitter med henne i pausen, og de leser én lapp om dagen.", (ContactPlace.Workplace, 60), practice);
        sahra.Say(_days.DaysAgo(1330), "Sahra leste vaskemerket selv i dag. Så leste hun hele lista på veggen.", (ContactPlace.Workplace, 45), practice);
        sahra.Evaluate(_days.DaysAgo(1390), practice, new EvaluationFacts { Kind = EvaluationKind.First, PersonScale = 4, EmployerScale = 4, PersonSays = "Jeg lærer fort. Jeg vil ha lønn.", EmployerSays = "Dyktig og presis.", Phase = SupportPhase.Learning, Participants = "Sahra, Roger og Marte", GoalsReached = Reached.Yes });
        sahra.End(_days.DaysAgo(1281), practice, new EndingFacts { Kind = EndingKind.OwnWish, WhatHappens = "Arbeidstreningen er ferdig. Nå blir det sommerjobb med lønn.", SearchAgain = false });
    }

    private void FirstPay()
    {
        var summer = sahra.Job(_days.DaysAgo(1280), telling.Workplaces[2], Terms("Ferievikar på vaskeriet", 1279) with { Contract = ContractType.Temporary, EndsOn = _days.DaysAgo(1225), ContractSigned = true });
        sahra.Say(_days.DaysAgo(1279), "Første dag som ferievikar. Sahra fikk egen arbeidsavtale og leste navnet sitt på den.", (ContactPlace.Workplace, 60), summer);
        var pay = sahra.Say(_days.DaysAgo(1250), "Melding fra Sahra: hun har fått sin første lønn. Hun kjøpte sko til barna.", (ContactPlace.Message, 5), summer);
        sahra.Comment(_days.DaysAgo(1250), pay, "Min første lønn noen gang. Jeg er stolt.");
        sahra.Evaluate(_days.DaysAgo(1252), summer, new EvaluationFacts { Kind = EvaluationKind.First, PersonScale = 5, EmployerScale = 5, PersonSays = "Best på lenge.", EmployerSays = "Vi vil ha henne tilbake.", Phase = SupportPhase.Stabilising, GoalsReached = Reached.Yes });
        sahra.Profile(_days.DaysAgo(1230), Profiles.SahraLater, _days.DaysAgo(1228));
        sahra.End(_days.DaysAgo(1225), summer, new EndingFacts { Kind = EndingKind.TemporaryEnd, WhatHappens = "Sommeren er over. Vaskeriet har ingen fast plass nå, men ringer når noen er borte.", ReferenceSecured = true, WasItGoodToBeHere = "Ja, veldig." });
    }

    private void OnCall()
    {
        var shifts = sahra.Job(_days.DaysAgo(1220), telling.Workplaces[2], Terms("Tilkallingsvakt", 1215) with { Contract = ContractType.OnCall, HoursPerWeek = 10, ContractSigned = true });
        sahra.Say(_days.DaysAgo(1210), "Sahra har hatt fire vakter. Det er vanskelig å planlegge med barna når telefonen ringer samme morgen.", (ContactPlace.Phone, 20), shifts);
        sahra.Say(_days.DaysAgo(1120), "Vi skrev CV og søknad. Sahra leste den høyt selv. Så øvde vi på intervju med telefonen som opptaker.", (ContactPlace.Office, 90), null);
        sahra.Evaluate(_days.DaysAgo(1188), shifts, new EvaluationFacts { Kind = EvaluationKind.First, PersonScale = 3, PersonSays = "Jeg trenger faste dager.", WhatShouldChange = "Finne fast stilling" });
        sahra.End(_days.DaysAgo(1095), shifts, new EndingFacts { Kind = EndingKind.OwnWish, WhatHappens = "Sahra har fått ettårig stilling på et større vaskeri.", SearchAgain = false, ReferenceSecured = true });
    }

    private JobStory LargeLaundry()
    {
        var place = telling.Workplaces[1];
        sahra.Disclose(_days.DaysAgo(1118), place, DisclosureLevel.NameOnly);
        var lead = sahra.Lead(_days.DaysAgo(1117), place, new JobLeadFacts { Origin = LeadOrigin.Advert, IsFormalWay = true, NextGoal = "Komme på intervju" });
        sahra.Contact(_days.DaysAgo(1105), lead, new LeadContactFacts { Channel = LeadChannel.Meeting, Result = LeadResult.Positive, Text = "Intervju hos Gerd. Sahra svarte selv. Jeg var med fordi Sahra ville det.", NextGoal = "Vente på svar" });
        sahra.CloseLead(_days.DaysAgo(1096), lead, LeadClosingReason.BecameJob);
        var job = sahra.Job(_days.DaysAgo(1096), place, Terms("Vaskerimedarbeider", 1092) with { Contract = ContractType.Temporary, EndsOn = _days.DaysAgo(727), ContractSigned = true });
        sahra.Say(_days.DaysAgo(1092), "Første dag på det store vaskeriet. Sahra fikk eget skap og lærte seg rulla før lunsj.", (ContactPlace.Workplace, 180), job);
        sahra.Evaluate(_days.DaysAgo(1066), job, new EvaluationFacts { Kind = EvaluationKind.First, PersonScale = 4, EmployerScale = 4, PersonSays = "Det går bra. Det er travelt.", EmployerSays = "Rask og presis.", Phase = SupportPhase.Fading });
        return job;
    }

    private void SheStopsAndComesBack(JobStory job)
    {
        sahra.Close(_days.DaysAgo(1000), "Jeg har jobb og klarer meg selv nå. Takk.");
        sahra.Reopen(_days.DaysAgo(862), ProcessStep.OnOffJobSupport);
        sahra.Note(_days.DaysAgo(862), new ContactNoteFacts { Text = "Jeg ringte for å høre hvordan det går. Sahra gruer seg til å gå på jobb. Hun fikk en advarsel da hun sa fra om pausene. Vi er i gang igjen fra i dag.", Place = ContactPlace.Phone, Minutes = 40, WithWhom = "Sahra", EarlySigns = [EarlySign.DreadsWork, EarlySign.Conflict], Chips = [NoteChip.FollowUp] }, job);
        sahra.Say(_days.DaysAgo(855), "Sahra ble dårlig på jobb og er sykmeldt. Legen sier at hun trenger ro. Vi tar én ting om gangen.", (ContactPlace.Phone, 30), job);
        sahra.Adjust(_days.DaysAgo(860), job, new AdjustmentFacts { Problem = "Mottaket er for travelt, og pausene blir glemt.", Remedy = Remedy.AdjustTasks, Detail = "Faste pauser klokka ti og ett. Samme timer og lønn.", Helped = Reached.No, Result = "Pausene ble holdt i to dager." });
        sahra.Adjust(_days.DaysAgo(858), job, new AdjustmentFacts { Problem = "Mottaket er for travelt.", Remedy = Remedy.OtherTasks, Detail = "Rulla i stedet for mottaket.", Helped = Reached.Partly, Result = "Roligere arbeid, men beskjedene ropes fortsatt." });
        sahra.Say(_days.DaysAgo(846), "Møte med Gerd på vaskeriet. Vi ba om faste pauser og at beskjeder gis rolig. Vi ble ikke enige.", (ContactPlace.Workplace, 75), job);
        sahra.Say(_days.DaysAgo(838), "Sahra vil ikke tilbake. Det er hennes valg, og jeg sa at det er et godt valg. Legen er enig.", (ContactPlace.Elsewhere, 60), job);
        sahra.Say(_days.DaysAgo(826), "Møte med NAV om sykefravær. Sahra får lønn i tre måneder mens vi finner en ny jobb.", (ContactPlace.Office, 60), job);
        sahra.End(_days.DaysAgo(824), job, new EndingFacts { Kind = EndingKind.PoorConditions, WhatHappens = "Forholdene ble ikke bedre. Sahra sa opp med tre måneders lønn.", RightsChecked = true, ReferenceSecured = true, WasItGoodToBeHere = "Nei. Men jeg kan jobben.", Learning = "Spør om pauser og hvordan beskjeder gis før hun sier ja." });
    }

    private PlacementFacts Terms(string title, int startedDaysAgo) => new()
    {
        JobTitle = title,
        HoursPerWeek = 37.5m,
        Pay = PayBasis.CollectiveAgreement,
        Wage = "Tarifflønn",
        Contract = ContractType.Permanent,
        StartsOn = _days.DaysAgo(startedDaysAgo),
    };
}
