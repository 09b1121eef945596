namespace Stegvis.People;

/// <summary>
/// The one place that decides whether a viewer sees a field: viewer × subject × document, from role, consents,
/// disclosure decisions and restricted lists. Pages, exports, search, reports and notices all read through it.
/// </summary>
/// <param name="reader">The letter of the seat the viewer acts in.</param>
/// <param name="isNamedReader">The seat stands on the restricted list of this case.</param>
/// <param name="consentedDocuments">Documents an active consent opens for this recipient.</param>
/// <param name="disclosed">The person lets this employer know about support or health (level C).</param>
public sealed class Lens(Reader reader, bool isNamedReader, IReadOnlySet<string> consentedDocuments, bool disclosed)
{
    private static readonly IReadOnlySet<string> _none = new HashSet<string>(StringComparer.Ordinal);

    public static Lens Closed { get; } = new(Reader.None, false, new HashSet<string>(StringComparer.Ordinal), false);

    public Reader Reader { get; } = reader;

    /// <summary>The person has just proven who they are, on a page made for it.</summary>
    public bool IsProtected { get; init; }

    /// <summary>A seat that stands on a consent or a place in the circle, and neither is there now: not even that there is a case may be seen.</summary>
    public bool IsShut => Reader is Reader.Partner or Reader.Circle or Reader.Coordinator && consentedDocuments.Count == 0 && !IsSupporter;

    /// <summary>Somebody the person has in the circle now, with a sign-in of their own: reads what they have promised (M1.36).</summary>
    public bool IsSupporter { get; init; }

    /// <summary>The person is at risk: where and when they are is shown to the named readers only (MA10.11).</summary>
    public bool IsHidden { get; init; }

    /// <summary>This reader is not on the short list: "not shown" stands in its place.</summary>
    public bool HidesWhereabouts => IsHidden && !isNamedReader && Reader is not Reader.Person;

    /// <summary>Single lines the person has stopped for this reader.</summary>
    public IReadOnlySet<string> Stopped { get; init; } = _none;

    /// <summary>One field of one record: what a person can stop on its own.</summary>
    public static string LineOf(Guid record, string property) => $"{record:N}.{property}";

    /// <summary>The same reader as if no single line were stopped: for the person, who shares lines again.</summary>
    public Lens WithoutStops() => new(Reader, isNamedReader, consentedDocuments, disclosed) { IsSupporter = IsSupporter, IsHidden = IsHidden };

    public bool Sees(FieldRule rule)
    {
        if (Reader is Reader.None or Reader.Administrator || !rule.Readers.TryGetValue(Reader, out var condition))
        {
            return false;
        }

        return condition switch
        {
            ReadingCondition.Role => true,
            ReadingCondition.Consent => consentedDocuments.Contains(rule.Document),
            ReadingCondition.Disclosure => disclosed,
            ReadingCondition.NamedReaders => isNamedReader,
            ReadingCondition.Whereabouts => !HidesWhereabouts,
            ReadingCondition.OwnList => true,
            ReadingCondition.Protected => IsProtected,
            _ => false,
        };
    }
}
