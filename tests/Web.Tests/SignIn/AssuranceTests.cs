using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Tests.SignIn;

/// <summary>What a card opens and what it does not: every page of the person's is on one of two lists, so that a new one must choose.</summary>
public sealed class AssuranceTests(SharedServices services)
{
    /// <summary>Forms that a card may send: answers, comments, own tasks, own words, and what only protects.</summary>
    private static readonly string[] _openToACard =
    [
        "/", "/account/sessions", "/drafts", "/handover", "/me", "/me/about", "/me/career", "/me/closure", "/me/coming-back", "/me/information", "/me/joy/{id:guid}", "/me/money",
        "/me/meetings/{id:guid}", "/me/notebook", "/me/notes/{id:guid}", "/me/papers", "/me/pause", "/me/people", "/me/people/one/{id:guid?}", "/me/plan", "/me/profile",
        "/me/profile/edit", "/me/reports/{id:guid}", "/me/say", "/me/waiting/{id:guid}", "/me/waiting/{id:guid}/not-quite", "/me/worker/{id:guid}",
    ];

    [Fact, Capability("C.001")]
    public async Task FormOfThePersons_IsOpenToACard_OnlyIfItIsOnTheList() => Offenders.None(
        "A form a card may send, and not on the list. If it shares, withdraws, exports or changes the sign-in, say [ToWrite<…>]:",
        from page in await Pages.OfAsync(services[DatabaseKind.Sqlite])
        where page.Posts.Count > 0 && page.Says<RequiresAttribute>()?.Allows(SeatRole.Person) is true
        where NeedsMore.LeastOf(page.Model, isWriting: true) is Assurance.Low && !_openToACard.Contains(page.Route)
        select page.Route);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task FormThatAsksForMore_SavesNothingForACard_AndSaysHowInstead(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        using var browser = await EnteredAsync(service, given);
        var form = await browser.OpenAsync("/me/about");
        var pages = (await Pages.OfAsync(service)).Where(p => p.Says<RequiresAttribute>()?.Allows(SeatRole.Person) is true
            && p.Says<OpenToAllAttribute>() is null && NeedsMore.LeastOf(p.Model, isWriting: true) > Assurance.Low).ToList();

        foreach (var page in pages)
        {
            foreach (var handler in page.Posts)
            {
                var answer = await browser.SendAsync(form with { Url = page.Address(given.Id.Value, handler) }, []);
                Assert.Equal("/account/another-way", answer.Location);
            }
        }

        var told = await browser.OpenAsync("/account/another-way");
        Assert.Contains("/me/sharing/{id:guid}/stop", pages.Select(p => p.Route));
        Assert.Contains("/account", pages.Select(p => p.Route));
        Assert.Contains("Sign in with a password or a passkey", told.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Card_SeesWhatIsShared_AndOpensNoOtherSeatOfTheAccount(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        await using (var db = service.OpenDatabase())
        {
            var grant = new SeatGrant(new SeatId(service.NewId()), given.Person.Account, SeatRole.Specialist) { Team = service.Team };
            db.Keep(Seat.Grant(grant, service.Lead.Seat, new Stamp(service.Lead.Account, db.Now)));
            await db.SaveAsync(service.Lead.Did(Acts.SeatGranted, grant.Id.Value));
        }

        using var browser = await EnteredAsync(service, given);
        var seats = await browser.OpenAsync("/seats");
        var other = seats.Document.QuerySelectorAll("form:not([data-frame]) input[name=seat]").Select(i => i.GetAttribute("value")!).First(v => v != given.Person.Seat.Value.ToString());
        var chosen = await browser.SendAsync(seats, new() { ["seat"] = other });

        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/me/sharing")).Status);
        var written = await browser.SaveAsync(await browser.OpenAsync("/me/notebook"), new() { ["Form.Kind"] = "Likes", ["Form.Text"] = "Roses" }, "Write it down");
        Assert.Equal("/account/another-way", (await browser.SendAsync(written, [], "Share it: Roses")).Location);
        Assert.Equal("/account/another-way", (await browser.SendAsync(written, [], "Take it into my profile: Roses")).Location);
        await service.WithAsync(given, async (db, view, _) => (await view.CaseForChangeAsync()).HideWhereabouts(hide: true, db.Now));
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/locked"), [], "Show again");
        Assert.DoesNotContain("address, workplace and times", (await browser.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
        Assert.Equal("/account/another-way", chosen.Location);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/cases")).Status);
        Assert.Equal("/account/another-way", (await browser.OpenAsync("/account")).Location);
    }

    private static async Task<HttpClient> EnteredAsync(TestService service, GivenCase given)
    {
        string[] pictures = ["house", "car", "tree"];
        var made = await CardInHand.OfAsync(service, given, pictures);
        var browser = service.As(null);
        Assert.Equal("/me", (await browser.TouchAsync(await browser.ShowAsync(made.Scanned), pictures)).Location);
        return browser;
    }
}
