namespace Stegvis.People;

/// <summary>
/// Marks the property that stores one field of the catalogue, with its id (<c>M1.30.04</c>) and its letters (<c>"P W(r)"</c>).
/// The letters are the truth about visibility; the access matrix in docs is generated from them (decision 0005).
/// A property of ours without a catalogue row carries its own name as id and <c>P W L</c> or narrower.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FieldAttribute(string id, string letters) : Attribute
{
    private FieldRule? _rule;

    public string Id { get; } = id;

    public string Letters { get; } = letters;

    /// <summary>Further catalogue ids the same property stores, where steps ask for the same fact.</summary>
    public string? Also { get; init; }

    /// <summary>Parsed once. Throws on a letter the catalogue does not know.</summary>
    public FieldRule Rule => _rule ??= FieldRule.Parse(Id, Letters);
}
