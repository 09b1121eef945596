using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Sahra's permanent job at the school (MA17.63), found while the old pay lasted, and the support that is left.</summary>
internal sealed class SahraNow(Telling telling, CaseStory sahra)
{
    private readonly DemoCalendar _days = telling.Calendar;
    private readonly Workplace _school = telling.Workplaces[3];

    public void Tell()
    {
        Find();
        var job = Begin();
        FollowUp(job);
    }

    private void Find()
    {
        sahra.Profile(_days.DaysAgo(815), Profiles.SahraNow, _days.DaysAgo(813));
        sahra.Say(_days.DaysAgo(812), "Sahra vil til et sted der folk hilser. Vi gikk forbi tre skoler, og hun pekte på Bjørkelia.", (ContactPlace.Elsewhere, 60));
        sahra.Disclose(_days.DaysAgo(810), _school, DisclosureLevel.NameOnly);
        var lead = sahra.Lead(_days.DaysAgo(809), _school, new JobLeadFacts { Origin = LeadOrigin.DropIn, NextGoal = "Møte rektor" });
        sahra.Contact(_days.DaysAgo(803), lead, new LeadContactFacts { Channel = LeadChannel.DropIn, Result = LeadResult.Open, Text = "Vi stakk innom. Anne Lise hadde fem minutter og ba oss komme tilbake.", NextGoal = "Vise henne attesten" });
        sahra.Contact(_days.DaysAgo(781), lead, new LeadContactFacts { Channel = LeadChannel.Meeting, Result = LeadResult.Positive, Text = "Sahra spurte selv om pauser og hvem som gir beskjeder. Svarene var gode.", NextGoal = "Arbeidsavtale" });
        sahra.CloseLead(_days.DaysAgo(767), lead, LeadClosingReason.BecameJob, "Skolen svarer fort når man møter opp.");
    }

    private JobStory Begin()
    {
        var job = sahra.Job(_days.DaysAgo(767), _school, new PlacementFacts
        {
            JobTitle = "Renholder",
            Tasks = "Vaske klasserom, fylle såpe og papir",
            HoursPerWeek = 37.5m,
            DaysAndTimes = "Mandag til fredag 7–14.30",
            Pay = PayBasis.CollectiveAgreement,
            Wage = "Tarifflønn, kommunen",
            Contract = ContractType.Permanent,
            StartsOn = _days.DaysAgo(757),
            Support = "Marte er med den første uka, så når Sahra ber om det.",
            ContractSigned = true,
        });
        sahra.Say(_days.DaysAgo(757), "Første dag på Bjørkelia. Vaktmesteren viste nøklene. Sahra leste romplanen selv.", (ContactPlace.Workplace, 180), job);
        sahra.Say(_days.DaysAgo(750), "Sahra har sin egen fløy. Elevene hilser. Hun hilser tilbake.", (ContactPlace.Workplace, 45), job);
        sahra.Evaluate(_days.DaysAgo(730), job, new EvaluationFacts { Kind = EvaluationKind.First, PersonScale = 5, EmployerScale = 5, PersonSays = "Her er det lov å si fra.", EmployerSays = "Selvstendig fra første uke.", Participants = "Sahra, Anne Lise og Marte", GoalsReached = Reached.Yes, Phase = SupportPhase.Stabilising, NextOn = _days.DaysAgo(640) });
        return job;
    }

    private void FollowUp(JobStory job)
    {
        sahra.Support(_days.DaysAgo(755), job, new PlanLineFacts { What = "Lære romplanen", How = "Gå runden med vaktmesteren", Who = "Sahra og vaktmesteren", Form = SupportForm.Training, Setting = SupportSetting.OnTheJob, IsNaturalSupport = true, Due = _days.DaysAgo(735), Verifier = "Sahra", CarriedOutOn = _days.DaysAgo(740), Result = "Kan alle rommene" });
        sahra.Support(_days.DaysAgo(755), job, new PlanLineFacts { What = "Vite hvem jeg sier fra til", How = "Anne Lise først, så verneombudet", Who = "Sahra", Form = SupportForm.Advice, Setting = SupportSetting.OffTheJob, Due = _days.Ahead(30), Verifier = "Sahra" });
        sahra.Evaluate(_days.DaysAgo(640), job, new EvaluationFacts { Kind = EvaluationKind.Regular, PersonScale = 5, EmployerScale = 5, PersonSays = "Jeg lærer opp vikarene.", EmployerSays = "Vi ville ikke klart oss uten.", Phase = SupportPhase.FollowUp, NextOn = _days.Ahead(20) });
        sahra.Say(_days.DaysAgo(400), "Ett år i jobben. Sahra tok med kake til oss. Vi snakkes hver tredje måned.", (ContactPlace.Phone, 20), job);
        sahra.TalkAboutCareer(_days.DaysAgo(390), new CareerFacts { Wish = CareerWish.ContentAsIs, Goal = "Være her." });
        sahra.TalkAboutCareer(_days.DaysAgo(24), new CareerFacts { Wish = CareerWish.Development, Goal = "Lære opp nye renholdere.", Skills = "Forklare for andre", Training = "Fagbrev som renholdsoperatør", Financing = "Skolen betaler kurset", AppraisalOn = _days.Ahead(40), EffectOnSupport = "Litt mer støtte i starten av kurset.", Route = CareerRoute.Promotion });
        var newest = sahra.Say(_days.DaysAgo(24), "Sahra ringte. Alt er bra. Hun leser for minstemann om kvelden.", (ContactPlace.Phone, 15), job);
        sahra.Comment(_days.DaysAgo(23), newest, "Vi er på bok nummer fire.");
        sahra.Meet(_days.DaysAgo(24), new MeetingFacts { On = _days.Ahead(8), At = new TimeOnly(13, 30), Minutes = 30, Place = "Bjørkelia skole", WithWhom = "Sahra" }, job);
    }
}
