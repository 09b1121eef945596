using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Web.Platform.Demo.Words;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Ways that have come as far as knowing each other, or looking for work.</summary>
internal static class Early
{
    public static void JustAsked(CaseStory story, Telling telling)
    {
        Beginnings.Open(story, story.Dice.Between(1, 4));
        story.Meet(telling.Calendar.Ago(1), new MeetingFacts { On = telling.Calendar.Ahead(story.Dice.Between(1, 5)), At = new TimeOnly(10, 0), Minutes = 60, Place = "Biblioteket", WithWhom = $"{story.Name.Name} og {story.Worker.Name}" });
    }

    /// <summary>The sheet waits for the person's yes.</summary>
    public static void SheetWaits(CaseStory story, Telling telling)
    {
        var opened = story.Dice.Between(8, 14);
        Beginnings.Open(story, opened);
        Beginnings.Agree(story, opened - 4, saysYes: false);
        story.Explain(telling.Calendar.Ago(opened - 4), new InformationPackFacts
        {
            Topics = [InformationTopic.WhatItIs, InformationTopic.MoneyAndWork],
            Formats = [InformationFormat.Oral],
            ExplainedWellEnough = Understanding.ALittle,
            StillUnclear = "Hva skjer med stønaden?",
        });
        story.Note(telling.Calendar.Ago(2), JobNotes.Anytime);
    }

    public static void NotNow(CaseStory story, Telling telling)
    {
        Beginnings.Open(story, 60);
        Beginnings.Agree(story, 56);
        Beginnings.Decide(story, 55, IntakeAnswer.NotNow);
        story.HelpOn(telling.Calendar.Ago(55), new OnwardReferralFacts
        {
            Kind = ReferralKind.InsteadForNow,
            Service = "Flyktningtjenesten i kommunen",
            Reason = "Vil bli ferdig med flyttingen først.",
            HandOver = HandOverWay.JointMeeting,
            HandedOverOn = telling.Calendar.Ago(55),
            CheckInOn = telling.Calendar.Ahead(30),
            Meanwhile = DataMeanwhile.Limit,
        }, rightGiven: true);
        story.Close(telling.Calendar.Ago(54), "Jeg vil vente til jeg har flyttet.");
    }

    public static void GettingToKnow(CaseStory story, Telling telling)
    {
        var opened = story.Dice.Between(18, 30);
        Beginnings.Open(story, opened);
        Beginnings.Agree(story, opened - 3);
        Beginnings.Decide(story, opened - 5);
        story.Plan(telling.Calendar.Ago(opened - 5), PlanLayout.Engagement, PlanLines.First(story, opened - 20));
        story.NotesBetween((telling.Calendar.Ago(opened - 5), telling.Calendar.Ago(1)), 3, Notes.Discovery);
        story.Profile(telling.Calendar.Ago(2), Profiles.Any(story.Dice));
        story.Meet(telling.Calendar.Ago(3), new MeetingFacts { On = telling.Calendar.Ahead(story.Dice.Between(1, 6)), At = new TimeOnly(12, 30), Minutes = 60, WithWhom = story.Name.Name });
    }

    /// <summary>The person asked for a rest; nothing is asked until the day they agreed on.</summary>
    public static void OnAPause(CaseStory story, Telling telling)
    {
        GettingToKnow(story, telling);
        story.Pause(telling.Calendar.Ago(1), new PauseFacts { ReviewOn = telling.Calendar.Ahead(25), Reason = "Jeg skal passe mamma etter operasjonen." });
    }

    /// <summary>In search for 24 days, and no employer met yet.</summary>
    public static void NoEmployerYet(CaseStory story, Telling telling)
    {
        var days = telling.Calendar;
        Beginnings.UpToSearch(story, 45, WorkingDaysIn(days, 24));
        story.Note(days.Ago(9), Notes.Search);
        story.Note(days.Ago(4), JobNotes.Anytime);
        if (story.Dice.Throw(2) == 0)
        {
            story.Promise(days.Ago(3), "Ringe tre steder fra lista", days.Ahead(1));
        }
    }

    public static void Searching(CaseStory story, Telling telling)
    {
        var days = telling.Calendar;
        Beginnings.UpToSearch(story, 55, 38);
        var first = Lead(story, telling, 30);
        story.Contact(days.Ago(27), first, new LeadContactFacts { Channel = LeadChannel.Phone, Result = LeadResult.Negative, Text = "De har nettopp ansatt. Vi kan spørre igjen til våren.", NextGoal = "Ringe i mars" });
        story.CloseLead(days.Ago(26), first, LeadClosingReason.NoNeed, "Ansetter mest før påske.");
        var second = Lead(story, telling, 16);
        story.Contact(days.Ago(11), second, new LeadContactFacts { Channel = LeadChannel.DropIn, Result = LeadResult.Open, Text = "Hyggelig mottakelse. De tenker på det til over helga.", NextGoal = "Stikke innom igjen" });
        story.NotesBetween((days.Ago(25), days.Ago(2)), 3, Notes.Search);
        story.Meet(days.Ago(3), new MeetingFacts { On = days.Ahead(story.Dice.Between(1, 7)), At = new TimeOnly(13, 0), Minutes = 45, Place = second.Workplace.Name, WithWhom = $"{story.Name.Name} og {second.Workplace.Boss}" });
    }

    public static void CloseToAJob(CaseStory story, Telling telling)
    {
        var days = telling.Calendar;
        Beginnings.UpToSearch(story, 60, 42);
        var lead = Lead(story, telling, 25);
        story.Contact(days.Ago(22), lead, new LeadContactFacts { Channel = LeadChannel.Visit, Result = LeadResult.Positive, Text = "Omvisning. De trenger noen tre dager i uka.", NextGoal = "En prøvedag" });
        story.Contact(days.Ago(6), lead, new LeadContactFacts { Channel = LeadChannel.Meeting, Result = LeadResult.Positive, Text = "Prøvedagen gikk fint. Vi snakket om lønn og timer.", NextGoal = "Arbeidsavtale" });
        story.NotesBetween((days.Ago(24), days.Ago(1)), 2, Notes.Search);
        story.Promise(days.Ago(2), "Sende utkast til arbeidsavtale", days.Ahead(2));
    }

    public static LeadStory Lead(CaseStory story, Telling telling, int daysAgo)
    {
        var place = story.Dice.Pick(telling.Workplaces);
        story.Disclose(telling.Calendar.Ago(daysAgo + 1), place, story.Dice.Pick([DisclosureLevel.WithoutName, DisclosureLevel.NameOnly, DisclosureLevel.NameOnly]));
        return story.Lead(telling.Calendar.Ago(daysAgo), place, new JobLeadFacts { Origin = story.Dice.Pick([LeadOrigin.Network, LeadOrigin.DropIn, LeadOrigin.Advert, LeadOrigin.Register]), NextGoal = "Hilse på og få en omvisning" });
    }

    private static int WorkingDaysIn(DemoCalendar days, int calendarDays) =>
        Enumerable.Range(1, calendarDays).First(n => days.Ago(n) <= days.Today.AddDays(-calendarDays));
}
