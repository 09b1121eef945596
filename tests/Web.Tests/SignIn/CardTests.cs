using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>The card and its three pictures: made by the specialist, used by the person, and every way it could be misused.</summary>
public sealed class CardTests
{
    private static readonly string[] _pictures = ["tree", "key", "tree"];

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.206")]
    public async Task Card_WithItsThreePictures_OpensThePersonsOwnPages(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        var made = await IssuedAsync(service, given);
        using var browser = service.As(null);

        var entered = await browser.TouchAsync(await browser.ShowAsync(made.Scanned), _pictures);
        var me = await browser.OpenAsync("/me");

        Assert.Equal("/me", entered.Location);
        Assert.Equal(HttpStatusCode.OK, me.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync(given.Url)).Status);
        Assert.Contains("With the card and three pictures", (await browser.OpenAsync("/account/sessions")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.206")]
    public async Task Card_OfSomebodyWithoutASignIn_IsMadeAtOnce_AndOpensTheirPages(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var specialist = service.As(service.Specialist);
        var opened = await specialist.SaveAsync(await specialist.OpenAsync("/enquiries/new"), new() { ["Form.Person.CallName"] = "Ayan", ["Form.Enquiry.ContactOn"] = "2026-11-24" });
        var @case = new CaseId(Guid.Parse(opened.Url.Split('/')[2].Split('?')[0]));
        var given = new GivenCase(@case, default, service.Specialist, default!);

        var page = await specialist.OpenAsync($"{given.Url}/cards");
        var printed = await IssueAsync(specialist, given);
        var made = await IssuedAsync(service, given);
        using var browser = service.As(null);
        var entered = await browser.TouchAsync(await browser.ShowAsync(made.Scanned), _pictures);

        Assert.Contains("New card", page.Text, StringComparison.Ordinal);
        Assert.NotNull(printed.Document.QuerySelector(".card-print"));
        Assert.Equal("/me", entered.Location);
        Assert.Contains("Ayan", (await browser.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var seats = await service.InDatabaseAsync(async db => (await (await db.OpenAsync(service.Specialist, @case))!.SeatsForChangeAsync()).FindAll(s => s.Role is SeatRole.Person));
        Assert.Single(seats);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task TypedLetters_DoTheSame_HoweverTheyAreWritten(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        var made = await IssuedAsync(service, given);
        using var browser = service.As(null);

        var page = await browser.SendAsync(await browser.OpenAsync("/card"), new() { ["Code"] = made.Typed.ToUpperInvariant().Replace('-', ' ') }, "Go on");

        Assert.Equal("/me", (await browser.TouchAsync(page, _pictures)).Location);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task PrintedCard_HoldsNoNameAndNoProvider_AndIsShownOnce(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Sahra");
        using var specialist = service.As(given.Specialist);

        var printed = await IssueAsync(specialist, given);
        var card = printed.Document.QuerySelector(".card-print")!.TextContent;
        var later = await specialist.OpenAsync($"{given.Url}/cards");

        Assert.DoesNotContain("Sahra", card, StringComparison.Ordinal);
        Assert.DoesNotContain("Test service", card, StringComparison.Ordinal);
        Assert.StartsWith("data:image/svg+xml", printed.Document.QuerySelector(".card-print img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.DoesNotContain(printed.Document.QuerySelector("code")!.TextContent, later.Body, StringComparison.Ordinal);
        Assert.Contains("Not used yet", later.Text, StringComparison.Ordinal);
        Assert.Contains("a sign-in of their own", later.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ChosenPictures_ThatDifferTheSecondTime_MakeNoCard(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var answer = await specialist.TouchAsync(await specialist.OpenAsync($"{given.Url}/cards/new"), [.. _pictures, "tree", "key", "shoe"]);

        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Contains("not the same both times", answer.Errors, StringComparison.Ordinal);
        Assert.Contains("No card", (await specialist.OpenAsync($"{given.Url}/cards")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task PhotographedCard_WithoutThePictures_IsLockedAfterFiveTries_WithoutACount(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        var made = await IssuedAsync(service, given);
        var answers = new List<Answer>();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            using var thief = service.As(null);
            answers.Add(await thief.TouchAsync(await thief.ShowAsync(made.Scanned), ["car", "car", "car"]));
        }

        using var person = service.As(null);
        var right = await person.ShowAsync(made.Scanned);
        using var specialist = service.As(given.Specialist);
        var seen = await specialist.OpenAsync($"{given.Url}/cards");
        await specialist.SaveAsync(seen, [], "Let it work again");
        var opened = await person.TouchAsync(await person.ShowAsync(made.Scanned), _pictures);

        Assert.Single(answers.Take(4).Select(a => a.Errors).Distinct());
        Assert.All(answers, a => Assert.Equal(HttpStatusCode.BadRequest, a.Status));
        Assert.Contains("does not work any more", answers[4].Text, StringComparison.Ordinal);
        Assert.Contains("does not work any more", right.Text, StringComparison.Ordinal);
        Assert.Contains("Rests after five wrong tries", seen.Text, StringComparison.Ordinal);
        Assert.Equal("/me", opened.Location);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ManyTriesAtOnce_AreCountedOneByOne(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        var made = await IssuedAsync(service, given);
        using var thief = service.As(null);
        var half = await thief.TouchAsync(await thief.ShowAsync(made.Scanned), ["car", "car"]);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => thief.SendAsync(half, new() { ["picture"] = "car" })));

        using var person = service.As(null);
        Assert.Contains("does not work any more", (await person.ShowAsync(made.Scanned)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task UnknownStoppedAndOldCards_AnswerTheSame(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (first, second) = (await service.CaseAsync(), await service.CaseAsync());
        var (stopped, old) = (await IssuedAsync(service, first), await IssuedAsync(service, second));
        using var specialist = service.As(first.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{first.Url}/cards"), [], "Stop the card");
        service.Clock.Advance(TimeSpan.FromMinutes(1));
        using var browser = service.As(null);
        var unknown = Words(await browser.ShowAsync(new string('x', 32)));
        var afterStop = Words(await browser.ShowAsync(stopped.Scanned));
        service.Clock.MoveTo(service.Clock.GetUtcNow().AddMonths(12).AddDays(1));
        var tooOld = Words(await browser.ShowAsync(old.Scanned));

        Assert.Equal(unknown, afterStop);
        Assert.Equal(unknown, tooOld);
        Assert.Contains("does not work any more", unknown, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task StoppedCard_EndsWhatItOpened_ByTheSpecialistOrThePerson(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var browser = await WithCardAsync(service, given);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/cards"), [], "Stop the card");
        var afterSpecialist = await browser.OpenAsync("/me");
        using var again = await WithCardAsync(service, given);

        await again.SendAsync(await again.OpenAsync("/account/sessions"), [], "Stop the card");

        Assert.Equal("/sign-in?because=ended&returnUrl=%2Fme", afterSpecialist.Location);
        Assert.Equal(HttpStatusCode.Found, (await again.OpenAsync("/me")).Status);
        using var person = service.As(given.Person);
        Assert.Contains("stopped the card", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task AnotherSpecialist_NeitherSeesNorMakesNorStopsTheCard(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        var own = await service.CaseAsync("Other", service.OtherSpecialist);
        using var specialist = service.As(given.Specialist);
        await IssueAsync(specialist, given);
        var card = (await specialist.OpenAsync($"{given.Url}/cards")).Document.QuerySelector("input[name=card]")!.GetAttribute("value")!;
        using var other = service.As(service.OtherSpecialist);
        await IssueAsync(other, own);

        var page = await other.OpenAsync($"{own.Url}/cards");
        var aimed = await other.SendAsync(page with { Url = $"{own.Url}/cards" }, new() { ["card"] = card }, "Stop the card");

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/cards")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/cards/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, aimed.Status);
        Assert.Contains("Works until", (await specialist.OpenAsync($"{given.Url}/cards")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task PicturesOfOneCard_AreWorthNothingWithAnother(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (mine, theirs) = (await service.CaseAsync(), await service.CaseAsync());
        var (own, other) = (await IssuedAsync(service, mine), await IssuedAsync(service, theirs));
        using var browser = service.As(null);
        var half = await browser.TouchAsync(await browser.ShowAsync(own.Scanned), _pictures.Take(2));
        var foreign = await browser.ShowAsync(other.Scanned);
        var card = foreign.Document.QuerySelector("input[name=Card]")!.GetAttribute("value")!;

        var mixed = await browser.SendAsync(half, new() { ["Card"] = card, ["picture"] = _pictures[2] });
        var forged = await browser.SendAsync(half, new() { ["Picks"] = "forged", ["picture"] = _pictures[2] });

        Assert.Equal("/card", mixed.Location);
        Assert.Equal("/card", forged.Location);
    }

    private static async Task<HttpClient> WithCardAsync(TestService service, GivenCase given)
    {
        var made = await IssuedAsync(service, given);
        var browser = service.As(null);
        Assert.Equal("/me", (await browser.TouchAsync(await browser.ShowAsync(made.Scanned), _pictures)).Location);
        return browser;
    }

    private static Task<Answer> IssueAsync(HttpClient specialist, GivenCase given) => CardInHand.IssueAsync(specialist, given, _pictures);

    private static Task<CardInHand> IssuedAsync(TestService service, GivenCase given) => CardInHand.OfAsync(service, given, _pictures);

    private static string Words(Answer answer) => $"{answer.Status} {answer.Document.QuerySelector("main")!.TextContent}";
}
