using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>
/// The whole way of one person, by touch, by keyboard alone and without scripts, on a phone. The first follows the scenario of MA17.50 event by
/// event, as far as the product reaches.
/// </summary>
public sealed class Journeys(Browser browser)
{
    public static TheoryData<Way> Ways => [Way.Touch, Way.KeyboardAlone, Way.WithoutScripts];

    [Theory, MemberData(nameof(Ways)), Capability("C.039"), Capability("C.041"), Capability("C.047"), Capability("C.061"), Capability("C.064"), Capability("C.103"), Capability("C.218")]
    public async Task OnePerson_FromFirstEnquiryToAFollowedUpJob(Way way)
    {
        var hand = new Hand(await browser.WindowAsync(browser.Seat(SeatRole.Specialist), Hand.Window(way)), way);
        var today = browser.Service.Storage.Today;

        await hand.OpenAsync("/enquiries/new");
        await hand.WriteAsync("Hva vil personen kalles?", "Zahra");
        await hand.PressAsync("Start oppfølgingen");
        var person = new Uri(hand.Page.Url).AbsolutePath;
        await hand.SeesAsync("Bli enige");

        // MA17.51-.52
        await AgreeAsync(hand, person);
        await DecideAsync(hand, person);
        await DescribeAsync(hand, person);

        // MA17.54: a neighbour works at a laundry; practice first, and practice is no job.
        var (laundry, school) = ($"Vaskeriet {way}", $"Skolen {way}");
        await FindAsync(hand, person, laundry);
        await PractiseAsync(hand, person, (laundry, today));

        // MA17.56-.57: holiday stand-in, the first paid work; then on call.
        await StandInAsync(hand, person, (laundry, today));
        await AgreeOnJobAsync(hand, person, new Job(laundry, today, "Etter tariff", "Tilkalling", "10"));
        await hand.SeesAsync("Dette er en SE-jobb");

        // MA17.59-.60: discharged; the follow-up after it shows poor conditions.
        await StopAndComeBackAsync(hand, person);
        await hand.OpenAsync($"{person}/support");
        await EndAsync(hand, "Dårlige forhold");
        await hand.OpenAsync($"{person}/leads");
        await hand.SeesAsync("Ny mulig jobb");

        // MA17.63
        await AddEmployerAsync(hand, school);
        await AgreeOnJobAsync(hand, person, new Job(school, today, "Etter tariff", "Fast", "37,5"));
        await hand.SeesAsync("Dette er en SE-jobb");
        await hand.OpenAsync($"{person}/placements");
        await hand.SeesAsync(laundry);
        await hand.Page.CloseWindowAsync();
    }

    [Theory, MemberData(nameof(Ways)), Capability("C.004"), Capability("C.012"), Capability("C.013"), Capability("C.025")]
    public async Task ThePerson_OnTheirOwnPages_ReadsCommentsAndDecides(Way way)
    {
        var hand = new Hand(await browser.WindowAsync(browser.Person("Kari"), Hand.Window(way)), way);

        await hand.OpenAsync("/me");
        await hand.SeesAsync("Her er jeg");
        await hand.SeesAsync("her er du nå");
        await hand.FollowAsync("Si noe om dette");
        await hand.WriteAsync("Vil du si noe?", $"Det stemmer, sa jeg ({way}).");
        await hand.PressAsync("Lagre");
        await hand.OpenAsync("/me");
        await hand.SeesAsync($"Det stemmer, sa jeg ({way}).");

        await hand.FollowAsync("Hvem har sett");
        await hand.SeesAsync("Marte");
        await hand.OpenAsync("/me/sharing");
        await hand.SeesAsync("Dette deler jeg");
        await hand.OpenAsync("/me/profile");
        await hand.SeesAsync("Profilen min");
        await hand.OpenAsync("/me/plan");
        await hand.SeesAsync("Planen min");
        await hand.Page.CloseWindowAsync();
    }

    [Theory, MemberData(nameof(Ways)), Capability("C.175"), Capability("C.135")]
    public async Task Job_ThatEnds_OpensTheNextSearchTheSameDay(Way way)
    {
        var hand = new Hand(await browser.WindowAsync(browser.Seat(SeatRole.Specialist), Hand.Window(way)), way);
        var today = browser.Service.Storage.Today;
        await hand.OpenAsync("/enquiries/new");
        await hand.WriteAsync("Hva vil personen kalles?", "Sana");
        await hand.PressAsync("Start oppfølgingen");
        var person = new Uri(hand.Page.Url).AbsolutePath;
        var employer = $"Kantina {way}";
        await AddEmployerAsync(hand, employer);
        await AgreeOnJobAsync(hand, person, new Job(employer, today, "Som kollegene"));
        await EndAsync(hand, "Dårlige forhold");

        await hand.OpenAsync($"{person}/leads");
        await hand.SeesAsync("Ny mulig jobb");
        await hand.OpenAsync(person);
        await hand.SeesAsync("Finne jobb");
        await AgreeOnJobAsync(hand, person, new Job(employer, today, "Etter tariff"));
        await hand.Page.CloseWindowAsync();
    }

    private static async Task AgreeAsync(Hand hand, string person)
    {
        await hand.OpenAsync($"{person}/sheets/new");
        await hand.WriteAsync("Det personen sa", "Jeg vil ha en jobb der jeg får bruke hendene.");
        await hand.WriteAsync("Det vi ble enige om", "Vi besøker et vaskeri sammen.");
        await hand.PressAsync("Skriv under og lagre");
        await hand.PressAsync("Sa det høyt");
        await hand.SeesAsync("Sa ja høyt");
    }

    private static async Task DecideAsync(Hand hand, string person)
    {
        await hand.OpenAsync($"{person}/decision/new");
        await hand.ChooseAsync("Ja, jeg vil ha hjelp til å få eller beholde en jobb");
        await hand.WriteAsync("Med personens egne ord", "Jeg prøver dette.");
        await hand.PressAsync("Lagre valget");
        await hand.SeesAsync("Jeg prøver dette.");
    }

    private static async Task DescribeAsync(Hand hand, string person)
    {
        await hand.OpenAsync($"{person}/profile/edit");
        await hand.WriteAsync("Det jeg vil gjøre på jobb", "Vaske og brette tøy. Jeg snakker godt, men leser lite.");
        await hand.PressAsync("Lagre");
        await hand.UnfoldAsync("Zahra sa ja til meg");
        await hand.PressAsync("Sa det til meg");
        await hand.SeesAsync("Vaske og brette tøy. Jeg snakker godt, men leser lite.");
    }

    private static async Task AddEmployerAsync(Hand hand, string employer)
    {
        await hand.OpenAsync("/employers/new");
        await hand.WriteAsync("Navn", employer);
        await hand.PressAsync("Lagre");
        await hand.SeesAsync(employer);
    }

    private static async Task FindAsync(Hand hand, string person, string employer)
    {
        await AddEmployerAsync(hand, employer);
        await hand.OpenAsync($"{person}/disclosures/new");
        await hand.ChooseAsync(employer);
        await hand.ChooseAsync("Si navnet, ikke noe mer");
        await hand.ChooseAsync("Sa det til meg");
        await hand.PressAsync("Lagre");

        await hand.OpenAsync($"{person}/leads/new");
        await hand.SelectAsync("Arbeidsgiver", employer);
        await hand.SelectAsync("Hvordan kom vi på det?", "Noen vi kjenner");
        await hand.WriteAsync("Hva er målet med neste kontakt?", "Høre hva de trenger");
        await hand.PressAsync("Lagre");
        await hand.FollowAsync("Skriv kontakt");
        await hand.WriteAsync("Hva ble sagt?", "De trenger hjelp med brettingen.");
        await hand.PressAsync("Lagre");
        await hand.SeesAsync("De trenger hjelp med brettingen.");
    }

    private static async Task AgreeOnJobAsync(Hand hand, string person, Job job)
    {
        await hand.OpenAsync($"{person}/placements/new");
        await hand.SelectAsync("Arbeidsgiver", job.Employer);
        await hand.WriteAsync("Jobben", "Medarbeider");
        await hand.WriteAsync("Timer i uken", job.Hours);
        await hand.ChooseAsync(job.Pay);
        await hand.ChooseAsync(job.Contract);
        await hand.DayAsync("Første dag", job.Start);
        await hand.PressAsync("Lagre jobben");
    }

    private static async Task PractiseAsync(Hand hand, string person, (string Employer, DateOnly Today) at)
    {
        await AgreeOnJobAsync(hand, person, new Job(at.Employer, at.Today, "Uten lønn", "Midlertidig"));
        await hand.SeesAsync("Ikke en SE-jobb, fordi:");
        await hand.SeesAsync("Jobben er uten lønn.");
        await EndAsync(hand, "Avtalen gjaldt for en tid");
    }

    private static async Task StandInAsync(Hand hand, string person, (string Employer, DateOnly Today) at)
    {
        await AgreeOnJobAsync(hand, person, new Job(at.Employer, at.Today, "Etter tariff", "Midlertidig"));
        await hand.SeesAsync("Dette er en SE-jobb");
        await hand.SeesAsync("Første evaluering sammen");
        await hand.FollowAsync("Evaluer sammen");
        await hand.WriteAsync("Med personens egne ord", "Jeg liker å brette.");
        await hand.PressAsync("Lagre");
        await hand.SeesAsync("Jeg liker å brette.");

        await hand.OpenAsync($"{person}/support/lines/new");
        await hand.WriteAsync("Hva støtten er til", "Lære maskinen");
        await hand.ChooseAsync("I jobben");
        await hand.PressAsync("Lagre");
        await hand.OpenAsync($"{person}/support");
        await hand.SeesAsync("Lære maskinen");
        await EndAsync(hand, "Avtalen gjaldt for en tid");
    }

    private static async Task EndAsync(Hand hand, string why)
    {
        await hand.FollowAsync("Jobben tar slutt");
        await hand.ChooseAsync(why);
        await hand.PressAsync("Lagre slutten");
    }

    private static async Task StopAndComeBackAsync(Hand hand, string person)
    {
        await hand.OpenAsync($"{person}/closure");
        await hand.PressAsync("Ja, Zahra slutter");
        await hand.OpenAsync($"{person}/closure");
        await hand.PressAsync("Åpne igjen sammen med Zahra");
        await hand.OpenAsync($"{person}/profile");
        await hand.SeesAsync("Vaske og brette tøy. Jeg snakker godt, men leser lite.");
    }

    private sealed record Job(string Employer, DateOnly Start, string Pay, string Contract = "Fast", string Hours = "20");
}
