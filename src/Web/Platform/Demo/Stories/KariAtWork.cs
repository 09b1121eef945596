using Stegvis.Casework;
using Stegvis.Casework.Outcomes.Reporting;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Kari's support plan and the notes of her first weeks.</summary>
internal static class KariAtWork
{
    public static void Plan(CaseStory kari, JobStory job, DemoCalendar days)
    {
        kari.Support(days.Ago(11), job, Line("Pakke alene", "Kari og Ola", SupportForm.Training) with { Due = days.Today, EvaluateOn = days.Ahead(5) });
        kari.Support(days.Ago(11), job, Line("Prøve kassen sammen med Ola", "Kari og Ola", SupportForm.Instruction) with { How = "Når det er stille, ti minutter om gangen", Due = days.Ahead(7), EvaluateOn = days.Ahead(12) });
        kari.Support(days.Ago(11), job, Line("Ha en bildeliste ved pakkebordet", "Marte", SupportForm.Accommodation) with { Due = days.Ahead(3) });
        kari.Support(days.Ago(10), job, Line("Spise lunsj med de andre", "Siri, fadder", SupportForm.Assistance) with { IsNaturalSupport = true, Due = days.Ahead(15) });
        kari.Support(days.Ago(10), job, new PlanLineFacts { What = "Sove godt før nye ting", How = "Skrive ned dagen kvelden før", Who = "Kari", Setting = SupportSetting.OffTheJob, Due = days.Ahead(10) });
        kari.Promise(days.Ago(3), "Lage bildeliste til pakkebordet", days.Ahead(3));
    }

    public static void Notes(CaseStory kari, JobStory job, DemoCalendar days)
    {
        kari.Note(days.Ago(12), AtWork("Første dag. Ola tok imot i døra og viste garderoben. Kari vannet hele veksthuset.", NoteChip.WentWell) with { SharedWithEmployer = "Fin første dag. Vis først, forklar etterpå.", Form = SupportForm.Instruction }, job);
        kari.Note(days.Ago(9), AtWork("Kari lærte å pakke stauder. Vi tok bilder av hvert trinn.", NoteChip.Practised) with { Form = SupportForm.Training }, job);
        kari.Note(days.Ago(7), new ContactNoteFacts { Text = "Ola ringte. Han lurte på pausene. Vi ble enige om ti minutter hver time.", Place = ContactPlace.Phone, Minutes = 15, WithWhom = "Ola" }, job);
        var register = kari.Note(days.Ago(4), AtWork("Kari vil lære kassen. Hun ble urolig da det kom mange kunder på én gang, og gikk ut i ti minutter. Da gikk det bra igjen.", NoteChip.FollowUp) with { SharedWithEmployer = "Kari vil lære kassen. Begynn når det er stille." }, job);
        kari.Comment(days.Ago(3), register, "Kan vi øve på kassen når det er stille?");
        kari.Note(days.Ago(2), new ContactNoteFacts { Text = "Melding fra Kari: «Jeg pakket 30 i dag.» Jeg svarte med tommel opp.", Place = ContactPlace.Message, Minutes = 5, WithWhom = "Kari", Chips = [NoteChip.WentWell] }, job);
    }

    /// <summary>What she keeps, and what she let NAV be told.</summary>
    public static void Papers(CaseStory kari, DemoCalendar days)
    {
        kari.Paper(days.Ago(36), new AttachmentFacts { Name = "CV, Kari", Kind = AttachmentKind.CurriculumVitae });
        kari.Report(days.Ago(8), new PersonReportFacts
        {
            Kind = ReportKind.Period,
            Recipient = "NAV Fjordbyen",
            From = days.Ago(118),
            To = days.Ago(9),
            Work = "Butikkmedarbeider på hagesenteret, 18,75 timer i uken, tarifflønn.",
            WhatWeDid = "Vi lette etter steder med planter, prøvde én dag og skrev avtale.",
            StillNeeded = "Hjelp til å lære kassen.",
            Next = "Første evaluering sammen med Ola.",
        });
    }

    private static ContactNoteFacts AtWork(string text, NoteChip chip) => new()
    {
        Text = text,
        Place = ContactPlace.Workplace,
        Minutes = 70,
        TravelMinutes = 20,
        WithWhom = "Kari og Ola",
        Chips = [chip],
    };

    private static PlanLineFacts Line(string what, string who, SupportForm form) => new()
    {
        What = what,
        Who = who,
        Form = form,
        Setting = SupportSetting.OnTheJob,
        Verifier = "Ola",
    };
}
