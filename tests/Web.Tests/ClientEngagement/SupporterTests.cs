using System.Net;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>A supporter signs in by the person's invitation, sees their own promise and nothing else, and is out with one tap.</summary>
public sealed class SupporterTests(SharedServices services)
{
    private const string _password = "four words in a row";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066"), Capability("C.001")]
    public async Task Supporter_InvitedByThePerson_SeesOwnPromise_DoesIt_AndIsOutWithOneTap(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var browser = service.As(null);
        var (liv, per) = (await MemberAsync(service, given, "Aunt Liv"), await MemberAsync(service, given, "Uncle Per"));
        await PromiseAsync(service, given, liv, "Ride the bus twice");
        await PromiseAsync(service, given, per, "Lend a bicycle");

        var page = await JoinAsync(browser, await InviteAsync(person, liv));
        Assert.Equal("/network", page.Url);
        Assert.Contains("Kari has asked you to help", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ride the bus twice", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bicycle", page.Body, StringComparison.Ordinal);

        var signed = await browser.SaveAsync(page, [], "Yes, I will do this: Ride the bus twice");
        Assert.Contains("You said yes", signed.Text, StringComparison.Ordinal);
        await browser.SaveAsync(page, [], "Yes, I will do this: Ride the bus twice");
        var yes = await service.InDatabaseAsync(db => db.Set<Confirmation>().SingleAsync(c => c.CaseId == given.Id && c.Party == ConfirmingParty.Supporter));
        Assert.Equal((await service.InDatabaseAsync(db => db.Set<Contribution>().SingleAsync(c => c.Id == yes.DocumentId))).Hash, yes.VersionHash);
        Assert.Contains("said yes", await CircleOfAsync(service, given), StringComparison.Ordinal);
        await browser.SaveAsync(page, [], "Done: Ride the bus twice");
        Assert.Contains("Done", (await browser.OpenAsync("/network")).Document.QuerySelector("main .done")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Signs in and sees own promises", await CircleOfAsync(service, given), StringComparison.Ordinal);
        Assert.Contains("took up the invitation to help", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);

        await person.SaveAsync(await person.OpenAsync("/me/people"), [], "Take out: Aunt Liv");
        Assert.Equal("/no-longer-shared", (await browser.OpenAsync("/network")).Location);
        Assert.Equal(HttpStatusCode.Redirect, (await browser.OpenAsync("/network")).Status);
        Assert.DoesNotContain("Signs in", await CircleOfAsync(service, given), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066"), Capability("C.001")]
    public async Task Supporter_ReachesNothingElse_NotEvenByAddress(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var browser = service.As(null);
        var (liv, per) = (await MemberAsync(service, given, "Aunt Liv"), await MemberAsync(service, given, "Uncle Per"));
        await PromiseAsync(service, given, liv, "Ride the bus twice");
        var others = await PromiseAsync(service, given, per, "Lend a bicycle");
        var page = await JoinAsync(browser, await InviteAsync(person, liv));

        var form = page.Form("Done: Ride the bus twice");
        form.QuerySelector("input[name=promise]")!.SetAttribute("value", others.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await browser.SendAsync(page, new() { ["promise"] = others.ToString() }, "Done: Ride the bus twice")).Status);
        Assert.Null((await service.InDatabaseAsync(db => db.Set<Contribution>().SingleAsync(c => c.Id == others))).DoneOn);

        foreach (var url in new[] { given.Url, $"{given.Url}/circle", $"{given.Url}/consents", "/me", "/me/people", "/search", "/cases", "/workplace", "/team", "/" })
        {
            var answer = await browser.OpenAsync(url);
            Assert.DoesNotContain("Uncle Per", answer.Body, StringComparison.Ordinal);
            Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Redirect or HttpStatusCode.Forbidden, $"{url} answers {answer.Status}");
        }

        var seat = await SeatAsync(service, liv);
        await using var db = service.OpenDatabase();
        var view = await db.OpenAsync(seat!, given.Id);
        Assert.Equal("", view!.Name);
        Assert.Equal((0, 0, 1), (await view.Records<CircleMember>().CountAsync(), await view.Records<Consent>().CountAsync(), await view.Records<Contribution>().CountAsync()));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066"), Capability("C.001")]
    public async Task Invitation_UsedTooOldReplacedOrTakenOut_OpensNothing_AndSaysTheSame(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var first = service.As(null);
        var liv = await MemberAsync(service, given, "Aunt Liv");
        var replaced = await InviteAsync(person, liv);
        var used = await InviteAsync(person, liv);
        Assert.Contains("does not work", await TryAsync(service, replaced), StringComparison.Ordinal);
        var ready = await ReadyAsync(first, used);
        await JoinAsync(first, used);
        Assert.Contains("does not work", await TryAsync(service, used), StringComparison.Ordinal);
        Assert.Contains("does not work", (await first.SendAsync(ready, Chosen(service), null)).Errors + (await TryAsync(service, used)), StringComparison.Ordinal);
        Assert.Equal(1, await SeatsAsync(service, liv));

        var per = await MemberAsync(service, given, "Uncle Per");
        var late = await InviteAsync(person, per);
        service.Clock.MoveTo(service.Clock.GetUtcNow().AddDays(CircleInvitation.DaysValid));
        Assert.Contains("does not work", await TryAsync(service, late), StringComparison.Ordinal);

        var open = await InviteAsync(person, per);
        using var second = service.As(null);
        var half = await ReadyAsync(second, open);
        await person.SaveAsync(await person.OpenAsync("/me/people"), [], "Take out: Uncle Per");
        Assert.Contains("does not work", (await second.SendAsync(half, Chosen(service))).Errors, StringComparison.Ordinal);
        Assert.Contains("does not work", await TryAsync(service, open), StringComparison.Ordinal);
        Assert.Equal(0, await SeatsAsync(service, per));
        Assert.Contains("Write the code first", await TryAsync(service, " "), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066"), Capability("C.065")]
    public async Task Specialist_InvitesOnlyWithThePersonsYes_AndOnlyWhoIsInTheCircle(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var stranger = service.As(await service.NewSpecialistAsync());
        var liv = await MemberAsync(service, given, "Aunt Liv");
        var url = $"{given.Url}/circle/member/{liv}/invite";
        var form = await specialist.OpenAsync(url);

        Assert.Contains("Without it, nobody is invited", (await specialist.SendAsync(form, [])).Errors, StringComparison.Ordinal);
        Assert.Contains("Only the person", (await specialist.SendAsync(form, new() { ["Means"] = "SignedIn" })).Errors, StringComparison.Ordinal);
        var made = await specialist.SendAsync(form, new() { ["Means"] = "Spoken" });

        Assert.Contains("/join#", made.Text, StringComparison.Ordinal);
        Assert.Equal(1, await service.InDatabaseAsync(db => db.Set<Confirmation>().CountAsync(c => c.CaseId == given.Id && c.Means == ConfirmationMeans.Spoken)));
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(url)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await lead.OpenAsync(url)).Status);
        using var person = service.As(given.Person);
        await person.SaveAsync(await person.OpenAsync("/me/people"), [], "Take out: Aunt Liv");
        Assert.Contains("Ask first", (await specialist.SendAsync(form, new() { ["Means"] = "Spoken" })).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066"), Capability("C.001")]
    public async Task SignedInAlready_HelpsWithTheSameSignIn_ButNotWhoHasAPartInTheCase(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.CaseAsync("Amir"));
        using var person = service.As(given.Person);
        using var amir = service.As(other.Person);
        using var specialist = service.As(given.Specialist);
        var liv = await MemberAsync(service, given, "Aunt Liv");
        var code = await InviteAsync(person, liv);

        var inside = await specialist.SendAsync(await ReadyAsync(specialist, code), [], "Yes, that is me");
        Assert.Contains("You have a role here already", inside.Errors, StringComparison.Ordinal);
        var joined = await amir.SendAsync(await ReadyAsync(amir, code), [], "Yes, that is me");

        Assert.Equal("/network", joined.Location);
        Assert.Equal(other.Person.Account, (await SeatAsync(service, liv))!.Account);
        using var lead = service.As(service.Lead);
        var seats = await lead.OpenAsync($"{given.Url}/seats");
        Assert.Contains("In the network", seats.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Liv", seats.Text, StringComparison.Ordinal);
    }

    private static async Task<Guid> MemberAsync(TestService service, GivenCase given, string name)
    {
        using var person = service.As(given.Person);
        await person.SaveAsync(await person.OpenAsync("/me/people/one"), new() { ["Form.Name"] = name, ["Form.Relation"] = "Family" });
        return await service.InDatabaseAsync(db => db.Set<CircleMember>().Where(m => m.CaseId == given.Id && m.Facts.Name == name).Select(m => m.Id).SingleAsync());
    }

    private static async Task<Guid> PromiseAsync(TestService service, GivenCase given, Guid member, string what)
    {
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/circle/member/{member}/promise"), new() { ["Form.What"] = what, ["Form.By"] = "2026-12-10" });
        return await service.InDatabaseAsync(db => db.Set<Contribution>().Where(c => c.MemberId == member).Select(c => c.Id).SingleAsync());
    }

    /// <summary>Two taps of the person; gives the code.</summary>
    private static async Task<string> InviteAsync(HttpClient person, Guid member)
    {
        var made = await person.SendAsync(await person.OpenAsync($"/me/people/one/{member}/invite"), [], "Yes, invite");
        Assert.Equal(HttpStatusCode.OK, made.Status);
        return made.Document.QuerySelector("main p.prose")!.TextContent.Split('#')[1].Trim();
    }

    private static async Task<Answer> ReadyAsync(HttpClient browser, string code) =>
        await browser.SendAsync(await browser.OpenAsync("/join"), new() { ["Secret"] = code }, "Go on");

    private static async Task<string> TryAsync(TestService service, string code)
    {
        using var browser = service.As(null);
        return (await browser.SendAsync(await browser.OpenAsync("/join"), new() { ["Code"] = code }, "Go on")).Errors;
    }

    private static async Task<Answer> JoinAsync(HttpClient browser, string code) => await browser.SaveAsync(await ReadyAsync(browser, code), Chosen());

    private static Dictionary<string, string> Chosen(TestService? service = null) => new(StringComparer.Ordinal)
    {
        ["Form.Name"] = "Olivia",
        ["Form.UserName"] = $"olivia-{service?.NewId() ?? Guid.CreateVersion7():N}@example.org",
        ["Password.Password"] = _password,
        ["Password.Again"] = _password,
    };

    private static async Task<string> CircleOfAsync(TestService service, GivenCase given)
    {
        using var specialist = service.As(given.Specialist);
        return (await specialist.OpenAsync($"{given.Url}/circle")).Text;
    }

    private static Task<int> SeatsAsync(TestService service, Guid member) => service.InDatabaseAsync(db => db.Set<Seat>().CountAsync(s => s.MemberId == member));

    private static async Task<Actor?> SeatAsync(TestService service, Guid member) =>
        await service.InDatabaseAsync(db => db.Set<Seat>().FirstOrDefaultAsync(s => s.MemberId == member)) is { } seat ? Seats.ActorIn(seat) : null;
}
