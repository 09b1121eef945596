namespace Stegvis.People;

public enum LockedKind
{
    /// <summary>MA10.05.</summary>
    Note,

    /// <summary>MA10.06.</summary>
    SafetyPlan,
}

/// <summary>
/// A note about control or violence, or the plan to stay safe (MA10.05, MA10.06). It exists for the readers named on it and for the person in
/// protected mode; for everybody else it is in no list, no count, no search, no file and no log. What is written is sealed before it is stored.
/// </summary>
public sealed class LockedNote : CaseRecord
{
    private const string _letters = "P(p) W(l)";

    private LockedNote()
    {
    }

    [Field("MA10.05", _letters)]
    public LockedKind Kind { get; private init; }

    /// <summary>Accounts. Being named opens nothing to one without a seat on the case.</summary>
    [Field("MA10.05.01", _letters)]
    public List<Guid> Readers { get; private set; } = [];

    /// <summary>The words, sealed: <see cref="LockedNoteFacts"/> or <see cref="SafetyPlanFacts"/>, by <see cref="Kind"/>.</summary>
    [Field("MA10.05.02", _letters, Also = "MA10.05.03 MA10.05.04 MA10.05.05 MA10.05.06 MA10.06.01 MA10.06.02 MA10.06.03 MA10.06.04 MA10.06.05 MA10.06.06 MA10.06.07 MA10.06.08")]
    public string SealedWords { get; private set; } = "";

    public static LockedNote Write(Guid id, CaseId caseId, LockedText text, Stamp stamp) => new()
    {
        Id = id,
        CaseId = caseId,
        Kind = text.Kind,
        Readers = Named(text.Readers, stamp.By),
        SealedWords = text.SealedWords,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    /// <summary>Who wrote it stays a reader: a note that nobody can open helps nobody.</summary>
    public void Rewrite(LockedText text) => (Readers, SealedWords) = (Named(text.Readers, CreatedBy), text.SealedWords);

    private static List<Guid> Named(IEnumerable<AccountId> readers, AccountId author) => [.. readers.Append(author).Select(r => r.Value).Distinct()];
}

/// <summary>What a locked note holds, its words already sealed.</summary>
public sealed record LockedText(LockedKind Kind, IReadOnlyCollection<AccountId> Readers, string SealedWords);
