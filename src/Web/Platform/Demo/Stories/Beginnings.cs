using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Demo.Words;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>How the many ways begin: first contact, one sheet, a choice, a profile.</summary>
internal static class Beginnings
{
    private static readonly string[] _hopes = ["En jobb der jeg slipper å sitte stille.", "Egne penger.", "Kollegaer å spise lunsj med.", "Å komme meg ut hver dag.", "Noe fast å gå til.", "Jobb med dyr, hvis det går.", "Å bli ferdig med kurs."];
    private static readonly string[] _needs = ["Ett spørsmål om gangen", "Skriftlig plan dagen før", "Vis først, forklar etterpå", "Rolig rom", "Ring, ikke skriv", "Melding, ikke ring"];
    private static readonly string[] _ownWords = ["Ja. Jeg vil prøve.", "Jeg vil ha jobb, ikke kurs.", "Ja, men jeg vil bestemme tempoet.", "Jeg er klar.", "Ja, hvis du blir med de første gangene."];
    private static readonly string[] _goals = ["Fast jobb, helst formiddag.", "Jobb innen sommeren.", "En jobb jeg kan sykle til.", "Lønnet jobb noen timer i uka, mer etter hvert."];
    private static readonly string[] _agreed = ["Vi møtes hver uke. Begge spør i nettverket sitt.", "Vi går på besøk to steder før neste møte.", "Vi lager profil sammen og ringer det første stedet.", "Møte på biblioteket hver onsdag klokka ti."];

    public static void Open(CaseStory story, int daysAgo)
    {
        var (dice, day) = (story.Dice, story.Calendar.Ago(daysAgo));
        story.Open(day, new PersonFacts
        {
            Channel = dice.Pick([ContactChannel.Phone, ContactChannel.Sms, ContactChannel.Email]),
            ContactDetails = DemoNames.PhoneOf(story.Name.Name),
            CommunicationNeeds = dice.Throw(3) == 0 ? null : dice.Pick(_needs),
        }, new EnquiryFacts
        {
            Source = dice.Pick([EnquirySource.Self, EnquirySource.Self, EnquirySource.Service, EnquirySource.Family, EnquirySource.School]),
            Hopes = dice.Pick(_hopes),
        });
    }

    public static void Agree(CaseStory story, int daysAgo, bool saysYes = true)
    {
        var (dice, day) = (story.Dice, story.Calendar.Ago(daysAgo));
        story.Note(day, Notes.Beginning);
        story.Sheet(day, new MeetingSheetFacts
        {
            PlaceAndParticipants = $"Kontoret. {story.Name.Name} og {story.Worker.Name}.",
            WhatThePersonSaid = dice.Pick(_hopes),
            WhatWasAgreed = dice.Pick(_agreed),
            SharedGoal = dice.Pick(_goals),
            HowToChangeOrStop = $"{story.Name.Name} sier stopp, uten å måtte forklare.",
            ExplainedWellEnough = Understanding.Yes,
        }, saysYes);
    }

    public static void Decide(CaseStory story, int daysAgo, IntakeAnswer answer = IntakeAnswer.Yes)
    {
        story.Decide(story.Calendar.Ago(daysAgo), new DecisionFacts
        {
            Answer = answer,
            RealChoice = true,
            OptionsPresented = "Hjelp hos oss, noe annet, eller å vente.",
            OwnWords = answer is IntakeAnswer.Yes ? story.Dice.Pick(_ownWords) : "Ikke nå. Jeg vil bli ferdig med flyttingen først.",
            Reason = answer is IntakeAnswer.Yes ? null : NotGoingOnReason.DoesNotWantOrdinaryWorkNow,
        });
    }

    /// <summary>The whole first part: met, agreed, chosen, known well enough to look for work.</summary>
    public static void UpToSearch(CaseStory story, int openedAgo, int confirmedAgo)
    {
        Open(story, openedAgo);
        Agree(story, openedAgo - 3);
        Decide(story, openedAgo - 5);
        story.Plan(story.Calendar.Ago(openedAgo - 5), PlanLayout.Engagement, PlanLines.First(story, openedAgo - 15));
        story.NotesBetween((story.Calendar.Ago(openedAgo - 6), story.Calendar.Ago(confirmedAgo + 1)), 2, Notes.Discovery);
        story.Profile(story.Calendar.Ago(confirmedAgo + 2), Profiles.Any(story.Dice), story.Calendar.Ago(confirmedAgo));
    }
}
