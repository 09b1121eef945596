using System.Globalization;
using System.Text.Json;
using Stegvis.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register.Import;

/// <summary>A unit while its fields are being read. Fields we have no use for pass by.</summary>
internal sealed class UnitDraft
{
    private static readonly CultureInfo _norwegian = CultureInfo.GetCultureInfo("nb");

    /// <summary>Where people work comes before where the papers are sent.</summary>
    private static readonly string[] _addresses = ["beliggenhetsadresse", "forretningsadresse", "postadresse"];

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private int? _employees;
    private DateOnly? _deletedOn;

    public void Set(string field, ref Utf8JsonReader reader)
    {
        if (reader.TokenType is JsonTokenType.Null)
        {
            return;
        }

        switch (field)
        {
            case "antallAnsatte":
                _employees = Count(field, ref reader);
                break;
            case "slettedato" or "nedleggelsesdato":
                _deletedOn ??= Day(field, Text(field, ref reader));
                break;
            case "organisasjonsnummer" or "navn" or "naeringskode1.beskrivelse":
                _texts[field] = Text(field, ref reader);
                break;
            case var part when _addresses.Any(a => part.StartsWith(a + ".", StringComparison.Ordinal)) && reader.TokenType is JsonTokenType.String:
                Add(part, reader.GetString()!.Trim());
                break;
        }
    }

    public RegisteredUnit Finish()
    {
        var number = Required("organisasjonsnummer");
        if (number.Length != 9 || !number.All(char.IsAsciiDigit))
        {
            throw new UnreadableFieldException("organisasjonsnummer", "OrganisationNumber");
        }

        return new RegisteredUnit(number, Cut(Required("navn"), 200)!)
        {
            Industry = Cut(_texts.GetValueOrDefault("naeringskode1.beskrivelse"), 200),
            Address = Cut(Address(), 300),
            Municipality = Cut(Written(First("kommune")), 100),
            Employees = _employees,
            DeletedOn = _deletedOn,
        };
    }

    private void Add(string part, string text)
    {
        if (text.Length > 0)
        {
            _texts[part] = _texts.TryGetValue(part, out var before) ? $"{before}, {text}" : text;
        }
    }

    private string Required(string field) => _texts.GetValueOrDefault(field) is { Length: > 0 } text ? text : throw new UnreadableFieldException(field, "Missing");

    private string? First(string part) => _addresses.Select(a => _texts.GetValueOrDefault($"{a}.{part}")).FirstOrDefault(t => t is not null);

    private string? Address()
    {
        var place = $"{First("postnummer")} {Written(First("poststed"))}".Trim();
        return string.Join(", ", new[] { First("adresse"), place }.Where(t => !string.IsNullOrEmpty(t))) is { Length: > 0 } whole ? whole : null;
    }

    /// <summary>The register shouts place names; people read them better as written.</summary>
    private static string? Written(string? place) => place is null ? null : _norwegian.TextInfo.ToTitleCase(place.ToLower(_norwegian));

    private static string? Cut(string? text, int most) => text is null || text.Length <= most ? text : text[..most];

    private static string Text(string field, ref Utf8JsonReader reader) => reader.TokenType is JsonTokenType.String
        ? reader.GetString()!.Trim()
        : throw new UnreadableFieldException(field, "Text");

    private static int Count(string field, ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var count) && count is >= 0 and <= 1_000_000
            ? count
            : throw new UnreadableFieldException(field, "Number");

    private static DateOnly? Day(string field, string text) => text.Length == 0
        ? null
        : DateOnly.TryParseExact(text.Length > 10 ? text[..10] : text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new UnreadableFieldException(field, "Day");
}
