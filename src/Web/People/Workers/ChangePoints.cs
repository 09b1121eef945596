using Stegvis.People;

namespace Stegvis.Web.People.Workers;

/// <summary>The points of a hand-over, and which have been gone through. What the person wants told is theirs to say or not.</summary>
public static class ChangePoints
{
    public static IReadOnlyList<(string Key, bool Done)> Of(WorkerChangeFacts facts) =>
    [
        (nameof(facts.MetOn), facts.MetOn is not null),
        (nameof(facts.AgreementsSeen), facts.AgreementsSeen),
        (nameof(facts.SafeContactKnown), facts.SafeContactKnown),
        (nameof(facts.KeptBackAgreed), facts.KeptBackAgreed),
    ];
}
