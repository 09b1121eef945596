using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.OnOffJobSupport;
using Stegvis.Web.Platform.Demo.Words;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Ways that have led to a workplace, and for some through it and out again.</summary>
internal static class InWork
{
    private static readonly string[] _says = ["Jeg trives.", "Det er mye å huske, men jeg klarer det.", "Jeg vil ha flere timer.", "Kollegaene er det beste."];
    private static readonly string[] _boss = ["Punktlig og grundig.", "Vi er godt fornøyd.", "Lærer raskt når vi viser først.", "Trenger litt mer tid om morgenen, og det er i orden."];

    /// <summary>Practice is supported as a job is, and never counts as one.</summary>
    public static void Practising(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, 20, t => t with { JobTitle = "Arbeidstrening", Pay = PayBasis.Unpaid, Contract = ContractType.NoContract, Setting = WorkSetting.Practice, ContractSigned = false });
        story.NotesBetween((job.StartsOn, telling.Calendar.Ago(1)), 3, Notes.Practice, job);
        if (story.Dice.Throw(2) == 0)
        {
            story.Evaluate(telling.Calendar.Ago(4), job, Evaluation(story) with { WhatShouldChange = "Finne ut om det kan bli lønnet jobb" });
        }
    }

    public static void FirstMonth(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, story.Dice.Between(4, 16), t => t);
        story.Note(job.StartsOn, JobNotes.FirstWeeks, job);
        story.NotesBetween((job.StartsOn, telling.Calendar.Ago(1)), 2, JobNotes.FirstWeeks, job);
        story.Meet(telling.Calendar.Ago(2), new MeetingFacts { On = telling.Calendar.Ahead(story.Dice.Between(1, 6)), At = new TimeOnly(8, 30), Minutes = 60, Place = job.Workplace.Name, WithWhom = $"{story.Name.Name} og {job.Workplace.Boss}" }, job);
    }

    /// <summary>More than a month at work, and no evaluation held.</summary>
    public static void EvaluationIsLate(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, story.Dice.Between(24, 30), t => t);
        story.Note(job.StartsOn, JobNotes.FirstWeeks, job);
        story.NotesBetween((job.StartsOn, telling.Calendar.Ago(3)), 3, JobNotes.FirstWeeks, job);
    }

    public static void Settled(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, story.Dice.Between(70, 190), t => t);
        story.Note(job.StartsOn, JobNotes.FirstWeeks, job);
        Evaluate(story, telling, job, job.StartsOn.AddDays(26));
        story.NotesBetween((job.StartsOn.AddDays(30), telling.Calendar.Ago(story.Dice.Between(2, 9))), 3, JobNotes.InJob, job);
    }

    public static void RoughPatch(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, 60, t => t);
        Evaluate(story, telling, job, job.StartsOn.AddDays(25));
        story.NotesBetween((job.StartsOn, telling.Calendar.Ago(12)), 2, JobNotes.InJob, job);
        story.NotesBetween((telling.Calendar.Ago(10), telling.Calendar.Ago(1)), 2, JobNotes.Rough, job);
        story.Adjust(telling.Calendar.Ago(6), job, new AdjustmentFacts { Problem = "Det blir for mye på én gang om morgenen.", Remedy = Remedy.AdjustTasks, Detail = "Begynne en halv time senere, med én oppgave." });
    }

    /// <summary>Below tariff: kept, supported, and not an SE job.</summary>
    public static void UnderPaid(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, 35, t => t with { Pay = PayBasis.BelowTariff, Wage = "90 kroner timen" });
        Evaluate(story, telling, job, job.StartsOn.AddDays(24));
        story.Say(telling.Calendar.Ago(5), "Lønna er lavere enn kollegaene får. Vi er enige om å ta det opp sammen.", (ContactPlace.Office, 40), job);
    }

    /// <summary>Somebody set an end to the support: not an SE job for that alone.</summary>
    public static void SupportWithAnEnd(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, 50, t => t with { SupportHasTimeLimit = true });
        Evaluate(story, telling, job, job.StartsOn.AddDays(27));
        story.NotesBetween((job.StartsOn, telling.Calendar.Ago(6)), 2, JobNotes.InJob, job);
        story.RunsOut(telling.Calendar.Ago(4), RunningOut.Money, new UnmetNeedFacts { Need = "Noen som er innom en gang i måneden, og når arbeidet endrer seg.", NextHelper = "Fadderen på jobben, og NAV" });
    }

    public static void EndedAndSearching(CaseStory story, Telling telling)
    {
        var days = telling.Calendar;
        var job = Start(story, telling, 110, t => t with { Contract = ContractType.Temporary });
        Evaluate(story, telling, job, job.StartsOn.AddDays(25));
        story.NotesBetween((job.StartsOn, days.Ago(24)), 2, JobNotes.InJob, job);
        story.End(days.Ago(14), job, new EndingFacts { Kind = story.Dice.Pick([EndingKind.TemporaryEnd, EndingKind.OwnWish, EndingKind.Bankruptcy]), WhatHappens = "Avtalen gikk ut. De hadde ikke råd til å forlenge.", ReferenceSecured = true, WasItGoodToBeHere = "Ja", Learning = "Liten gruppe var bra." });
        story.NotesBetween((days.Ago(13), days.Ago(1)), 2, JobNotes.AfterAJob);
        var lead = Early.Lead(story, telling, 8);
        story.Contact(days.Ago(5), lead, new LeadContactFacts { Channel = LeadChannel.Phone, Result = LeadResult.Open, Text = "De vil gjerne møtes. Vi ringer tilbake med en dag.", NextGoal = "Avtale besøk" });
    }

    public static void ClosedInWork(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, 240, t => t);
        Evaluate(story, telling, job, job.StartsOn.AddDays(28));
        story.NotesBetween((job.StartsOn, telling.Calendar.Ago(60)), 3, JobNotes.InJob, job);
        story.Close(telling.Calendar.Ago(40), "Jeg klarer meg selv nå. Jeg vet hvor dere er.");
    }

    public static void CameBack(CaseStory story, Telling telling)
    {
        var job = Start(story, telling, 260, t => t);
        Evaluate(story, telling, job, job.StartsOn.AddDays(28));
        story.Close(telling.Calendar.Ago(150), "Takk for hjelpen.");
        story.Reopen(telling.Calendar.Ago(15), ProcessStep.OnOffJobSupport);
        story.NotesBetween((telling.Calendar.Ago(15), telling.Calendar.Ago(1)), 2, JobNotes.Rough, job);
    }

    private static JobStory Start(CaseStory story, Telling telling, int startedAgo, Func<PlacementFacts, PlacementFacts> terms)
    {
        var (days, dice) = (telling.Calendar, story.Dice);
        Beginnings.UpToSearch(story, startedAgo + 60, startedAgo + 40);
        var lead = Early.Lead(story, telling, startedAgo + 25);
        story.Contact(days.Ago(startedAgo + 20), lead, new LeadContactFacts { Channel = LeadChannel.Visit, Result = LeadResult.Positive, Text = "Vi gikk innom sammen og fikk se hva de trenger hjelp til.", NextGoal = "Prøvedag" });
        story.Note(days.Ago(startedAgo + 18), Notes.Search);
        story.CloseLead(days.Ago(startedAgo + 6), lead, LeadClosingReason.BecameJob);
        var job = story.Job(days.Ago(startedAgo + 5), lead.Workplace, terms(new PlacementFacts
        {
            JobTitle = lead.Workplace.JobTitle,
            Tasks = string.Join(", ", lead.Workplace.Tasks),
            HoursPerWeek = dice.Pick([7.5m, 15m, 18.75m, 22.5m, 30m, 37.5m]),
            Pay = dice.Pick([PayBasis.CollectiveAgreement, PayBasis.CollectiveAgreement, PayBasis.SameAsColleagues]),
            Contract = dice.Pick([ContractType.Permanent, ContractType.Permanent, ContractType.Temporary]),
            StartsOn = days.Ago(startedAgo),
            ContractSigned = dice.Throw(5) > 0,
        }));
        foreach (var line in PlanLines.AtWork(story, job))
        {
            story.Support(days.Ago(startedAgo > 1 ? startedAgo - 1 : 1), job, line);
        }

        return job;
    }

    private static void Evaluate(CaseStory story, Telling telling, JobStory job, DateOnly day)
    {
        story.Evaluate(telling.Calendar.WorkingDay(day), job, Evaluation(story) with { Participants = $"{story.Name.Name}, {job.Workplace.Boss} og {story.Worker.Name}" });
    }

    private static EvaluationFacts Evaluation(CaseStory story) => new()
    {
        Kind = EvaluationKind.First,
        PersonScale = story.Dice.Between(3, 5),
        EmployerScale = story.Dice.Between(3, 5),
        PersonSays = story.Dice.Pick(_says),
        EmployerSays = story.Dice.Pick(_boss),
        GoalsReached = story.Dice.Pick([Reached.Yes, Reached.Partly]),
        Phase = SupportPhase.Learning,
    };
}
