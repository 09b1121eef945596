namespace Stegvis.People;

/// <summary>Who may read one field, parsed from its letters.</summary>
public sealed class FieldRule
{
    private static readonly Dictionary<char, Reader> _byLetter = new()
    {
        ['P'] = Reader.Person,
        ['W'] = Reader.Worker,
        ['L'] = Reader.Lead,
        ['E'] = Reader.Employer,
        ['K'] = Reader.Mentor,
        ['C'] = Reader.Circle,
        ['X'] = Reader.Partner,
        ['I'] = Reader.Coordinator,
        ['F'] = Reader.Funder,
        ['A'] = Reader.Administrator,
    };

    private readonly Dictionary<Reader, ReadingCondition> _readers;

    private FieldRule(string id, Dictionary<Reader, ReadingCondition> readers) => (Id, _readers) = (id, readers);

    public string Id { get; }

    /// <summary>The document the field stands in: <c>M1.30</c> of <c>M1.30.04</c>. Consent covers whole documents.</summary>
    public string Document => Id.LastIndexOf('.') is var dot and > 0 ? Id[..dot] : Id;

    public IReadOnlyDictionary<Reader, ReadingCondition> Readers => _readers;

    public static FieldRule Parse(string id, string letters)
    {
        var readers = new Dictionary<Reader, ReadingCondition>();
        foreach (var token in letters.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!_byLetter.TryGetValue(token[0], out var reader))
            {
                throw new FormatException($"{id}: unknown letter in \"{letters}\"");
            }

            readers[reader] = Condition(id, token);
        }

        return new FieldRule(id, readers);
    }

    private static ReadingCondition Condition(string id, string token) => token[1..] switch
    {
        "" => ReadingCondition.Role,
        "(c)" => ReadingCondition.Consent,
        "(d)" => ReadingCondition.Disclosure,
        "(n)" => ReadingCondition.NumbersOnly,
        "(r)" => ReadingCondition.NamedReaders,
        "(l)" => ReadingCondition.OwnList,
        "(h)" => ReadingCondition.Whereabouts,
        "(p)" => ReadingCondition.Protected,
        _ => throw new FormatException($"{id}: unknown condition in \"{token}\""),
    };
}
