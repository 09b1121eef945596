using Stegvis.EmployerEngagement;
using Stegvis.People;

namespace Stegvis.Web.Platform.Demo;

/// <summary>An employer as the stories need it: the job there, who leads it, three things one does at work.</summary>
internal sealed record Workplace(EmployerId Id, string Name, string JobTitle, string Boss)
{
    public string Industry { get; init; } = "";

    public string[] Tasks { get; init; } = [];

    public RelationshipStage Stage { get; init; }

    public int Employees { get; init; }
}

/// <summary>Twenty-five invented employers of an invented town. They have no organisation numbers, because those would belong to somebody.</summary>
internal static class Workplaces
{
    private static readonly (string Name, string Industry, string Job, string Boss, string Tasks)[] _rows =
    [
        ("Hagesenteret på Ås", "Butikkhandel med planter og blomster", "Butikkmedarbeider", "Ola", "pakke planter|vanne i veksthuset|rydde plantebordene"),
        ("Fjordvask Storhusholdning", "Vaskeridrift", "Vaskerimedarbeider", "Gerd", "sortere tøy|mate rulla|legge duker"),
        ("Hvitt & Rent Vaskeri", "Vaskeridrift", "Vaskerimedarbeider", "Roger", "sortere tøy|kjøre traller|pakke håndklær"),
        ("Bjørkelia skole", "Grunnskole", "Renholder", "Anne Lise", "vaske klasserom|fylle såpe og papir|vaske gulvet i gangen"),
        ("Bakeriet på hjørnet", "Produksjon av brød og ferske konditorvarer", "Bakerimedarbeider", "Mona", "sette inn brett|pakke rundstykker|vaske bakebordet"),
        ("Lageret på Øra", "Lagring", "Lagermedarbeider", "Terje", "plukke ordrer|brette esker|merke paller"),
        ("Barnehagen Solkroken", "Barnehage", "Assistent", "Hege", "lage frukt|kle på barna|rydde garderoben"),
        ("Dagligvaren Torget", "Butikkhandel med bredt vareutvalg", "Butikkmedarbeider", "Espen", "fylle hyllene|rydde i kjøla|ta imot pant"),
        ("Kafé Måken", "Drift av kafeer", "Kjøkkenhjelp", "Silje", "smøre bagetter|ta oppvasken|dekke bordene"),
        ("Nordlys Bilpleie", "Vedlikehold og reparasjon av motorvogner", "Bilpleier", "Kent", "støvsuge biler|polere lakk|vaske felger"),
        ("Fjordbyen bibliotek", "Drift av folkebibliotek", "Bibliotekmedarbeider", "Astrid", "sette bøker på plass|plastre bøker|tømme innleveringen"),
        ("Tømrer Sæther & Sønn", "Snekkerarbeid", "Hjelpemann", "Jon", "rydde byggeplassen|bære materialer|kappe lister"),
        ("Havblikk omsorgssenter", "Sykehjem", "Servicemedarbeider", "Turid", "dekke frokost|fylle linskapene|bake til kaffen"),
        ("Sykkelloftet", "Reparasjon av sykler", "Verkstedmedarbeider", "Ivar", "lappe slanger|vaske sykler|smøre kjeder"),
        ("Gjenbruk Nord", "Butikkhandel med brukte varer", "Butikkmedarbeider", "Vigdis", "sortere klær|prise bøker|stelle i butikken"),
        ("Trykkeriet Blåmeis", "Trykking", "Trykkerimedarbeider", "Arild", "telle opplag|folde brosjyrer|pakke esker"),
        ("Hotell Fjordgløtt", "Hotellvirksomhet", "Romrenholder", "Danuta", "re senger|vaske bad|fylle trallen"),
        ("Rådhusets kantine", "Kantiner", "Kantinemedarbeider", "Bente", "lage salatbar|rydde bordene|kjøre oppvaskmaskinen"),
        ("Gartneriet Løvås", "Dyrking av grønnsaker", "Gartnermedarbeider", "Nils", "luke bedene|høste salat|vaske kasser"),
        ("Sandvik Båtservice", "Reparasjon av skip og båter", "Verkstedmedarbeider", "Frode", "vaske båter|sortere utstyr|male bukker"),
        ("Apoteket Ørnen", "Butikkhandel med apotekvarer", "Lagermedarbeider", "Kristin", "pakke ut varer|sjekke datoer|fylle skuffene"),
        ("Kultursalen Ælva", "Drift av kulturhus", "Vertskap", "Tone", "sette fram stoler|ta imot billetter|rydde foajeen"),
        ("Kretsløp Gjenvinning", "Innsamling av avfall", "Gjenvinningsmedarbeider", "Odd", "sortere metall|veilede folk i porten|feie plassen"),
        ("Klipp og Kjærlighet", "Frisering", "Salongmedarbeider", "Jeanette", "vaske håndklær|feie gulvet|ta imot gjester"),
        ("Dyreklinikken Pote", "Veterinærtjenester", "Klinikkmedarbeider", "Guro", "stelle burene|vaske undersøkelsesrom|fylle fôr"),
    ];

    private static readonly string[] _streets = ["Storgata", "Øvre vei", "Bryggeveien", "Åsgata", "Skolegata", "Møllebakken"];

    public static IReadOnlyList<Workplace> In(DateTimeOffset from) => [.. _rows.Select((row, number) => Of(from, row, number))];

    public static void Tell(Storybook book, Staff staff, (IReadOnlyList<Workplace> All, DateTimeOffset From) workplaces)
    {
        foreach (var (number, place) in workplaces.All.Index())
        {
            var keeper = staff.Specialists[number % staff.Specialists.Count].Actor;
            book.Add(workplaces.From.AddHours(number), keeper, moment =>
            {
                moment.Keep(Employer.Add(place.Id, Facts(place, number, moment.Today), keeper.Account, moment.Stamp));
                return keeper.Did(Acts.EmployerAdded, place.Id.Value);
            });
        }
    }

    private static Workplace Of(DateTimeOffset from, (string Name, string Industry, string Job, string Boss, string Tasks) row, int number) =>
        new(new EmployerId(Guid.CreateVersion7(from.AddHours(number))), row.Name, row.Job, row.Boss)
        {
            Industry = row.Industry,
            Tasks = row.Tasks.Split('|'),
            Stage = (RelationshipStage)((number * 3 + 4) % 5),
            Employees = 4 + number * 7 % 60,
        };

    private static EmployerFacts Facts(Workplace place, int number, DateOnly on) => new()
    {
        Name = place.Name,
        Industry = place.Industry,
        Address = $"{_streets[number % _streets.Length]} {number * 3 + 2}",
        Municipality = "Fjordbyen",
        Employees = place.Employees,
        Contacts = $"{place.Boss}, daglig leder",
        KindsOfWork = string.Join(", ", place.Tasks),
        LabourNeeds = number % 3 == 0 ? "Trenger hjelp tidlig på dagen." : number % 3 == 1 ? "Travlest på torsdag og fredag." : null,
        Stage = place.Stage,
        InformationSource = "Egne møter",
        InformationOn = on,
    };
}
