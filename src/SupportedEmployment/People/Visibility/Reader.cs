namespace Stegvis.People;

/// <summary>
/// Who may see a field: the letters of the catalogue. A role without a letter sees nothing,
/// and <see cref="Administrator"/> never reads case content.
/// </summary>
public enum Reader
{
    None,
    Person,
    Worker,
    Lead,
    Employer,
    Mentor,
    Circle,
    Partner,
    Coordinator,
    Funder,
    Administrator,
}

/// <summary>What must hold, besides the role, before a reader sees a field: the suffixes of the catalogue.</summary>
public enum ReadingCondition
{
    /// <summary>The role on the case is enough.</summary>
    Role,

    /// <summary><c>(c)</c>: an active consent naming this recipient covers the document.</summary>
    Consent,

    /// <summary><c>(d)</c>: the person's disclosure decision for this employer opens it.</summary>
    Disclosure,

    /// <summary><c>(n)</c>: numbers only, never the field.</summary>
    NumbersOnly,

    /// <summary><c>(r)</c>: only persons named on the restricted list.</summary>
    NamedReaders,

    /// <summary><c>(l)</c>: only those named on the record itself, or let in by an emergency opening. Which rows that are is decided with the rows.</summary>
    OwnList,

    /// <summary><c>(h)</c>: where and when the person is; while it is hidden, only persons named on the restricted list.</summary>
    Whereabouts,

    /// <summary><c>(p)</c>: the person in protected mode, just signed in.</summary>
    Protected,
}
