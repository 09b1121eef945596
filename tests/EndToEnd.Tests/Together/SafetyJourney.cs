using Microsoft.Playwright;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Together;

/// <summary>
/// MA17.10 event by event: Kari is not safe, everything else stands still and nobody else learns why, an aunt is taken out without a word, and the way
/// goes on to school with the goal of work kept. On a demo of its own: Liv is out of the circle after it.
/// </summary>
public sealed class SafetyJourney(Browser browser)
{
    private const string _told = "Nabokatten vet det";
    private const string _place = "Hytta ved Gjende";
    private static readonly string[] _traces = [_told, _place, "Låst notat", "låste et notat", "Trygghetsplan", "trygghetsplanen"];

    [Fact, Capability("C.014"), Capability("C.040"), Capability("C.045"), Capability("C.066"), Capability("C.189"), Capability("C.190")]
    public async Task Safety_ComesFirst_ThenSchool_AndNobodyElseLearnsWhy()
    {
        await using var service = await TestService.StartDemoAsync(DatabaseKind.Sqlite);
        var home = $"/cases/{new DemoRows(service.Options.DatabaseFile).CaseOf("Kari").Value}";
        var (kari, marte) = (await HandOfAsync(service, SeatRole.Person, "Kari"), await HandOfAsync(service, SeatRole.Specialist, "Marte"));

        // MA17.11-.12: the goals and the plan they made together.
        var (profile, plan) = (await WordsAsync(kari, "/me/profile"), await WordsAsync(kari, "/me/plan"));

        await ComesUnannouncedAsync(marte, home);
        await IsNotSafeAsync((kari, marte), (home, service.Storage.Today));
        await HelpFromOthersAsync(marte, (home, service.Storage.Today));
        await AuntIsTakenOutAsync(kari, new Hand(await browser.WindowOnAsync(service, null), Way.Touch));
        var lead = await HandOfAsync(service, SeatRole.TeamLead);
        await LearnsNothingAsync(await SecondSpecialistAsync(service), home);
        await LearnsNothingAsync(lead, home);

        await NothingLeavesAsync((kari, marte), home);

        // MA17.20: on again, from where they were.
        await marte.OpenAsync($"{home}/pause");
        await marte.PressAsync("Gå videre med Kari");
        Assert.Equal(profile, await WordsAsync(kari, "/me/profile"));
        Assert.Contains("Kjøpe møbler sammen", await WordsAsync(marte, "/"), StringComparison.Ordinal);

        await SchoolFirstAsync((kari, marte), home);
        Assert.Equal(plan, await WordsAsync(kari, "/me/plan"));
        await Task.WhenAll(kari.Page.CloseWindowAsync(), marte.Page.CloseWindowAsync());
    }

    /// <summary>MA17.13: what all who follow Kari may read of that day.</summary>
    private static async Task ComesUnannouncedAsync(Hand marte, string home)
    {
        await marte.OpenAsync($"{home}/notes/new");
        await marte.WriteAsync("Hva skjedde?", "Kari kom innom uten avtale. Vi snakket på telefon til jeg var der.");
        await marte.PressAsync("Lagre");
        await marte.SeesAsync("Lagret kl.");
    }

    /// <summary>MA17.14-.16: who to ring, what Kari wants written, the rest at rest, and a plan for the days ahead.</summary>
    private static async Task IsNotSafeAsync((Hand Kari, Hand Marte) the, (string Home, DateOnly Today) at)
    {
        var (kari, marte) = the;
        await kari.OpenAsync("/me/help");
        Assert.NotEqual(0, await kari.Page.Locator("main a[href^='tel:']").CountAsync());

        await marte.OpenAsync($"{at.Home}/locked");
        await marte.FollowAsync("Skriv låst notat");
        await marte.WriteAsync("Hva skal stå her?", _told);
        await marte.ChooseAsync("I fare akkurat nå");
        await marte.ChooseAsync("Barn er berørt");
        await marte.PressAsync("Lås");
        await marte.SeesAsync(_told);

        await marte.OpenAsync($"{at.Home}/locked/safety-plan");
        await marte.WriteAsync("Trygge steder, og hvordan komme dit", _place);
        await marte.WriteAsync("Hvem skal du ringe, i rekkefølge?", "Krisesenteret, så Marte");
        await marte.DayAsync("Når ser vi på planen igjen?", at.Today.AddDays(14));
        await marte.PressAsync("Lås");
        await marte.SeesAsync(_place);
        await marte.PressAsync("Sett resten på pause");
    }

    /// <summary>MA17.17-.18: housing beside us, and a hand with the furniture.</summary>
    private static async Task HelpFromOthersAsync(Hand marte, (string Home, DateOnly Today) at)
    {
        await marte.OpenAsync($"{at.Home}/referrals/write");
        await marte.Page.GetByLabel("I tillegg til oss").First.CheckAsync(new LocatorCheckOptions { Force = true });
        await marte.WriteAsync("Hvem hjelper?", "Boligkontoret");
        await marte.PressAsync("Lagre");
        await marte.SeesAsync("Boligkontoret");

        await marte.OpenAsync($"{at.Home}/tasks/new");
        await marte.WriteAsync("Hva lovet du?", "Kjøpe møbler sammen");
        await marte.DayAsync("Innen hvilken dag?", at.Today);
        await marte.PressAsync("Lagre");
        Assert.DoesNotContain("Kjøpe møbler sammen", await WordsAsync(marte, "/"), StringComparison.Ordinal);
    }

    /// <summary>MA17.19: family reads what Kari shared, and then does not. Nobody tells them why.</summary>
    private static async Task AuntIsTakenOutAsync(Hand kari, Hand liv)
    {
        await liv.OpenAsync("/sign-in");
        await liv.Page.Locator("li").Filter(new() { HasText = "Liv" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await liv.Page.WaitForURLAsync("**/network");
        await liv.SeesAsync("bussruten");
        await kari.OpenAsync("/me/people");
        await kari.Page.Locator("main section").Filter(new() { HasText = "Tante Liv" }).GetByRole(AriaRole.Button, new() { Name = "Ta ut" }).ClickAsync();
        await kari.SeesAsync("Tante Liv");
        await liv.Page.ReloadAsync();
        await Assertions.Expect(liv.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("deles ikke lenger");
        Assert.DoesNotContain("bussruten", await liv.Page.ContentAsync(), StringComparison.Ordinal);
        await liv.Page.CloseWindowAsync();
    }

    /// <summary>A colleague who follows Kari too from now on. Nobody has put them on a list of readers.</summary>
    private async Task<Hand> SecondSpecialistAsync(TestService service)
    {
        var marte = service.SignIns.First(s => s.Role is SeatRole.Specialist).Seats[0];
        var seat = service.NewGrant(SeatRole.Specialist) with { Case = new DemoRows(service.Options.DatabaseFile).CaseOf("Kari"), Team = marte.Team };
        return new Hand(await browser.WindowOnAsync(service, await service.AccountAsync("Ingvild", seat)), Way.Touch);
    }

    /// <summary>A pause is all that a colleague and the lead are told, on every page they would look at.</summary>
    private static async Task LearnsNothingAsync(Hand other, string home)
    {
        foreach (var page in new[] { "/", "/cases", "/cases?view=Team", home, $"{home}/pause", $"{home}/locked", $"{home}/access-log", $"{home}/reports", $"{home}/referrals", "/numbers", "/team", "/team/numbers", "/team/numbers/people", "/team/emergencies" })
        {
            await other.Page.GotoAsync(page);
            NoTrace(await other.Page.ContentAsync(), page);
        }

        Assert.Contains("På pause", await WordsAsync(other, home), StringComparison.Ordinal);
        await other.OpenAsync($"{home}/pause");
        Assert.Equal(0, await other.Page.Locator("main blockquote").CountAsync());
        await FindsNothingAsync(other);
        await other.Page.CloseWindowAsync();
    }

    private static async Task FindsNothingAsync(Hand one)
    {
        await one.OpenAsync("/search");
        await one.Page.Locator("main input[type=search]").FillAsync("Nabokatten Gjende");
        await one.Page.Locator("main form").First.GetByRole(AriaRole.Button).First.ClickAsync();
        NoTrace(await one.Page.Locator("main ol, main ul").AllInnerTextsAsync() is { } hits ? string.Concat(hits) : "", "/search");
    }

    /// <summary>Not in the search of those who wrote it, not in a report, and not in the files Kari takes home.</summary>
    private static async Task NothingLeavesAsync((Hand Kari, Hand Marte) the, string home)
    {
        var (kari, marte) = the;
        await FindsNothingAsync(marte);
        await marte.OpenAsync($"{home}/reports/new");
        await marte.ChooseAsync("Rapport for en periode");
        await marte.WriteAsync("Mottaker", "Kommunen");
        NoTrace(await marte.Page.ContentAsync(), "the draft of a report");
        await marte.PressAsync("Lagre");
        NoTrace(await marte.Page.ContentAsync(), "a report");

        foreach (var file in new[] { "Hent siden", "Hent filen" })
        {
            await kari.OpenAsync("/me/all");
            var taken = await kari.Page.RunAndWaitForDownloadAsync(() => kari.PressAsync(file));
            var words = await File.ReadAllTextAsync(await taken.PathAsync());
            Assert.Contains("Kari kom innom uten avtale", words, StringComparison.Ordinal);
            NoTrace(words, file);
        }
    }

    /// <summary>MA17.21: school is a result of its own; the goal of work and the help with it stay.</summary>
    private static async Task SchoolFirstAsync((Hand Kari, Hand Marte) the, string home)
    {
        var (kari, marte) = the;
        await marte.OpenAsync($"{home}/career/talk");
        await marte.ChooseAsync("Noe annet");
        await marte.WriteAsync("Ønsker og mål", "Fullføre videregående, og så lager.");
        await marte.ChooseAsync("Skole eller kurs først");
        await marte.PressAsync("Lagre");
        await marte.SeesAsync("Støtten fortsetter, og målet om jobb står");
        await kari.OpenAsync("/me/career");
        Assert.Contains("Fullføre videregående", await kari.Page.ContentAsync(), StringComparison.Ordinal);
        await marte.OpenAsync(home);
        await marte.SeesAsync("Støtte i jobben");
    }

    private static void NoTrace(string words, string where) =>
        Assert.All(_traces, trace => Assert.False(words.Contains(trace, StringComparison.Ordinal), $"\"{trace}\" stands in {where}"));

    private static async Task<string> WordsAsync(Hand hand, string page)
    {
        await hand.OpenAsync(page);
        return await hand.Page.Locator("main").InnerTextAsync();
    }

    private async Task<Hand> HandOfAsync(TestService service, SeatRole role, string? name = null) =>
        new(await browser.WindowOnAsync(service, service.SignIns.First(s => s.Role == role && (name is null || s.Name == name)).Seats[0]), Way.Touch);
}
