using System.Globalization;
using System.Text;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Week;

/// <summary>A specialist with the people the spreadsheet gave them, and the first of those people at their own phone.</summary>
internal sealed record Pair(int Number, Actor Specialist, Visitor Desk)
{
    public IReadOnlyList<(CaseId Id, string Name)> Cases { get; set; } = [];

    public Visitor? Phone { get; set; }

    public string Url(int @case) => $"/cases/{Cases[@case].Id.Value}";
}

/// <summary>Twenty colleagues: an administrator, a lead, sixteen specialists with twenty-five people each, and two who stand in for others.</summary>
internal sealed class Staff : IDisposable
{
    public const int Specialists = 16;
    public const int PeopleEach = 25;
    private readonly TestService _service;
    private readonly List<Visitor> _visitors = [];
    private readonly Nodes _nodes;

    private Staff(TestService service, Nodes nodes) => (_service, _nodes) = (service, nodes);

    public List<Pair> Pairs { get; } = [];

    public Visitor Lead { get; private set; } = null!;

    public Visitor Administrator { get; private set; } = null!;

    public List<(Actor Actor, Visitor Desk)> StandIns { get; } = [];

    public static async Task<Staff> HireAsync(TestService service, Nodes nodes)
    {
        var staff = new Staff(service, nodes);
        staff.Lead = staff.Visits(service.Lead);
        staff.Administrator = staff.Visits(service.Administrator);
        foreach (var number in Enumerable.Range(0, Specialists))
        {
            var specialist = await service.NewSpecialistAsync($"Specialist {number:D2}");
            staff.Pairs.Add(new Pair(number, specialist, staff.Visits(specialist)));
        }

        foreach (var name in new[] { "Stand-in A", "Stand-in B" })
        {
            var actor = await service.NewSpecialistAsync(name);
            staff.StandIns.Add((actor, staff.Visits(actor)));
        }

        return staff;
    }

    public Visitor Visits(Actor actor)
    {
        var visitor = new Visitor(_service.HeaderOf(actor), _nodes.All, _visitors.Count);
        _visitors.Add(visitor);
        return visitor;
    }

    /// <summary>How often anybody met a node that was gone.</summary>
    public int Turned => _visitors.Sum(v => v.Turned);

    /// <summary>The lead brings the whole caseload from one spreadsheet; each specialist finds theirs; the first person of each gets a sign-in.</summary>
    public async Task BringInAsync()
    {
        var sheet = new StringBuilder("Name;First contact;Specialist\n");
        foreach (var pair in Pairs)
        {
            for (var person = 0; person < PeopleEach; person++)
            {
                sheet.Append(CultureInfo.InvariantCulture, $"Åse {pair.Number:D2}-{person:D2};{2 + person}.11.2026;Specialist {pair.Number:D2}\n");
            }
        }

        var check = await Lead.UploadAsync("/team/import", Encoding.UTF8.GetBytes(sheet.ToString()));
        Assert.Contains("People in the sheet: 400", check.Text, StringComparison.Ordinal);
        Assert.Contains("Brought in: 400 people", (await Lead.SaveAsync(check, [])).Text, StringComparison.Ordinal);
        foreach (var pair in Pairs)
        {
            pair.Cases = await CasesOfAsync(pair.Desk);
            Assert.Equal(PeopleEach, pair.Cases.Count);
            Assert.All(pair.Cases, c => Assert.StartsWith($"Åse {pair.Number:D2}-", c.Name, StringComparison.Ordinal));
            pair.Phone = Visits(await _service.AccountAsync(pair.Cases[0].Name, _service.NewGrant(SeatRole.Person) with { Case = pair.Cases[0].Id }));
        }
    }

    public void Dispose() => _visitors.ForEach(v => v.Dispose());

    public static async Task<List<(CaseId Id, string Name)>> CasesOfAsync(Visitor visitor)
    {
        var page = await visitor.OpenAsync("/cases");
        var links = page.Document.QuerySelectorAll("main th a[href^='/cases/']");
        return [.. links.Select(a => (new CaseId(Guid.Parse(a.GetAttribute("href")!.Split('/')[2])), a.TextContent.Trim())).OrderBy(c => c.Item2, StringComparer.Ordinal)];
    }
}
