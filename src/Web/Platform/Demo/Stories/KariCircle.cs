using Stegvis.ClientEngagement;

namespace Stegvis.Web.Platform.Demo.Stories;

/// <summary>Kari's map: who she drew, and one who waits for her answer.</summary>
internal static class KariCircle
{
    public static void Tell(CaseStory kari, DemoCalendar days)
    {
        var liv = kari.InCircle(days.Ago(100), new CircleMemberFacts
        {
            Name = "Tante Liv",
            Relation = CircleRelation.Family,
            Closeness = Closeness.Closest,
            Attitude = CircleAttitude.Supporter,
            CanHelpWith = "Øve på bussen",
        }, new ContributionFacts { What = "Kjøre bussruten sammen med Kari to ganger", By = days.Ago(20), HowWeKnow = "Kari tar bussen alene" });
        kari.Supporter(days.Ago(98), "Liv", liv);
        kari.InCircle(days.Ago(100), new CircleMemberFacts { Name = "Amir", Relation = CircleRelation.Friend, Closeness = Closeness.Near, CanHelpWith = "Lunsj på lørdager" });
        kari.ProposedForCircle(days.Ago(4), new CircleMemberFacts { Name = "Solveig", Relation = CircleRelation.Peer, CanHelpWith = "Fortelle hvordan det var å begynne i jobb" });
    }
}
