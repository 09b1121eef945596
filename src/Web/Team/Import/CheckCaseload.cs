using System.ComponentModel.DataAnnotations;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Imports;
using Stegvis.Storage.People;
using Stegvis.Web.ClientEngagement;

namespace Stegvis.Web.Team.Import;

/// <summary>Looks a spreadsheet through by the same rules as the form for one person. Reads only.</summary>
public sealed class CheckCaseload(AppDb db)
{
    private readonly List<CellProblem> _problems = [];
    private readonly Dictionary<string, int> _firstLineOf = new(StringComparer.CurrentCultureIgnoreCase);
    private Dictionary<string, TeamSeat?> _specialists = [];
    private ILookup<string, CaseId> _known = Array.Empty<CaseId>().ToLookup(_ => "");
    private AccountId _lead;

    public async Task<CheckedCaseload> ExecuteAsync(Actor lead, CaseloadSheet sheet, CancellationToken cancellation)
    {
        _lead = lead.Account;
        _specialists = await db.SpecialistsBySignInAsync(lead, cancellation);
        _known = await db.OpenCasesByNameAsync(lead, cancellation);
        _problems.AddRange(sheet.Merged.Select(area => new CellProblem(0, CaseloadColumn.Name, "Merged", area)));
        var people = sheet.Lines.ConvertAll(line => PersonOf(line, sheet.CountsFrom1904));
        return new CheckedCaseload([.. people.OfType<PersonToMake>()], _problems);
    }

    private PersonToMake? PersonOf(CaseloadLine line, bool countsFrom1904)
    {
        var before = _problems.Count;
        var name = line[CaseloadColumn.Name];
        var form = new EnquiryForm { Person = PersonFactsOf(line), Enquiry = EnquiryFactsOf(line, countsFrom1904) };
        Validate(line, form.Person);
        Validate(line, form.Enquiry);
        var specialist = SpecialistOf(line);
        if (_problems.Count > before)
        {
            return null;
        }

        var isFirst = _firstLineOf.TryAdd(name, line.Number);
        return new PersonToMake(line.Number, form, specialist!.Account, specialist.Name)
        {
            SameAsLine = isFirst ? null : _firstLineOf[name],
            SameAsCase = _known[name].Select(c => (CaseId?)c).FirstOrDefault(),
        };
    }

    private static PersonFacts PersonFactsOf(CaseloadLine line)
    {
        var (phone, mail) = (line[CaseloadColumn.Phone], line[CaseloadColumn.Email]);
        return new PersonFacts
        {
            CallName = line[CaseloadColumn.Name],
            Channel = phone.Length > 0 ? ContactChannel.Phone : mail.Length > 0 ? ContactChannel.Email : null,
            ContactDetails = Text(string.Join(", ", new[] { phone, mail }.Where(t => t.Length > 0))),
            LanguageAndInterpreter = Text(line[CaseloadColumn.Language]),
        };
    }

    private EnquiryFacts EnquiryFactsOf(CaseloadLine line, bool countsFrom1904)
    {
        var cell = line[CaseloadColumn.FirstContact];
        var day = CellDay.Of(cell, countsFrom1904);
        if (cell.Length > 0 && (day is null || day > db.Today))
        {
            _problems.Add(new CellProblem(line.Number, CaseloadColumn.FirstContact, day is null ? "NoDay" : "DayAhead", cell));
            day ??= db.Today;
        }

        return new EnquiryFacts { ContactOn = day, Referrer = Text(line[CaseloadColumn.Referrer]), Hopes = Text(line[CaseloadColumn.Hopes]) };
    }

    private TeamSeat? SpecialistOf(CaseloadLine line)
    {
        var cell = line[CaseloadColumn.Specialist];
        var found = _specialists.GetValueOrDefault(cell.ToUpperInvariant());
        var problem = (cell, found) switch
        {
            ("", _) => "Missing",
            (_, null) => _specialists.ContainsKey(cell.ToUpperInvariant()) ? "SameName" : "NotInTeam",
            _ => found.Account == _lead ? "Yourself" : null,
        };
        if (problem is not null)
        {
            _problems.Add(new CellProblem(line.Number, CaseloadColumn.Specialist, problem, cell));
        }

        return found;
    }

    private void Validate(CaseloadLine line, object facts)
    {
        var faults = new List<ValidationResult>();
        Validator.TryValidateObject(facts, new ValidationContext(facts), faults, validateAllProperties: true);
        foreach (var member in faults.SelectMany(f => f.MemberNames))
        {
            var column = ColumnOf(member);
            _problems.Add(new CellProblem(line.Number, column, line[column].Length == 0 ? "Missing" : "TooLong"));
        }
    }

    private static CaseloadColumn ColumnOf(string member) => member switch
    {
        nameof(PersonFacts.ContactDetails) => CaseloadColumn.Phone,
        nameof(PersonFacts.LanguageAndInterpreter) => CaseloadColumn.Language,
        nameof(EnquiryFacts.ContactOn) => CaseloadColumn.FirstContact,
        nameof(EnquiryFacts.Referrer) => CaseloadColumn.Referrer,
        nameof(EnquiryFacts.Hopes) => CaseloadColumn.Hopes,
        _ => CaseloadColumn.Name,
    };

    private static string? Text(string cell) => cell.Length == 0 ? null : cell;
}
