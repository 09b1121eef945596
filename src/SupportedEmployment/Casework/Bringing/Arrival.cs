using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework;

/// <summary>The person came here from another provider and took everything along. What was written before that day was written there.</summary>
public sealed class Arrival : CaseRecord, IHasFacts<ArrivalFacts>
{
    private Arrival()
    {
    }

    public ArrivalFacts Facts { get; private init; } = new();

    public static Arrival Of(Guid id, CaseId caseId, ArrivalFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };
}

public sealed record ArrivalFacts
{
    /// <summary>The provider as it calls itself.</summary>
    [Field("Arrival.From", "P W L"), StringLength(200)]
    public string From { get; init; } = "";

    /// <summary>The day everything was taken out there.</summary>
    [Field("Arrival.TakenOn", "P W L")]
    public DateOnly? TakenOn { get; init; }
}
