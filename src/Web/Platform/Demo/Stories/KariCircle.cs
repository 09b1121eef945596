using Stegvis.ClientEngagement;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Kari's map: who she drew, and one who waits for her answer.</summary>
internal static class KariCircle
{
    public static void Tell(CaseStory kari, DemoCalendar days)
    {
        Others(kari, days);
        kari.InCircle(days.Ago(100), new CircleMemberFacts
        {
            Name = "Tante Liv",
            Relation = CircleRelation.Family,
            Closeness = Closeness.Closest,
            Attitude = CircleAttitude.Supporter,
            CanHelpWith = "Øve på bussen",
        }, new ContributionFacts { What = "Kjøre bussruten sammen med Kari to ganger", By = days.Ago(20), HowWeKnow = "Kari tar bussen alene" });
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
}
