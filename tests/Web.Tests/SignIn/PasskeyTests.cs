using System.Net;
using System.Security.Cryptography;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>Passkeys: added, named, used and removed; and each answer that is not a true one refused with 401 and no session.</summary>
public sealed class PasskeyTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Passkey_OnceAdded_SignsInAlone(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        using var key = await AddedAsync(service, given.Person, "My phone");
        using var browser = service.As(null);

        var entered = await AnswerAsync(browser, key);
        var list = await browser.OpenAsync("/account/passkeys");

        Assert.Equal("/me", entered.Location);
        Assert.Contains("My phone", list.Text, StringComparison.Ordinal);
        Assert.Contains("Last used 24 November 2026", list.Text.Replace("24. ", "24 ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("With a passkey", (await browser.OpenAsync("/account/sessions")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ReplayedAnswer_IsRefused_OnEveryNode(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await using var second = await Nodes.BesideAsync(service);
        using var key = await AddedAsync(service, service.Specialist, "My phone");
        using var browser = service.As(null);
        using var thief = service.As(null);
        var page = await browser.OpenAsync("/sign-in");
        var answer = Fields(page, key.Get(Options(page)));
        var theirs = await thief.OpenAsync("/sign-in");

        var entered = await browser.SendAsync(page, answer, "Sign in with a passkey");
        answer.Remove("__RequestVerificationToken");
        var replayed = await thief.SendAsync(theirs, answer, "Sign in with a passkey");
        var elsewhere = await thief.SendAsync(Aimed(theirs, second.Of("/sign-in/passkey")), answer, "Sign in with a passkey");

        Assert.Equal("/", entered.Location);
        Assert.Equal(HttpStatusCode.Unauthorized, replayed.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, elsewhere.Status);
        Assert.Equal(HttpStatusCode.Found, (await thief.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task TwistedAnswer_IsRefused_WithOneSentence(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var key = await AddedAsync(service, service.Specialist, "My phone");
        using var stranger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using var browser = service.As(null);
        Twist[] twists =
        [
            new() { Origin = "https://elsewhere.example" }, new() { Challenge = "AAAAAAAAAAAAAAAAAAAAAA" }, new() { SignedBy = stranger }, new() { IsUnverified = true },
        ];

        foreach (var twist in twists)
        {
            var answer = await AnswerAsync(browser, key, twist);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.Contains("could not sign you in with the passkey", answer.Text, StringComparison.Ordinal);
        }

        Assert.Equal("/", (await AnswerAsync(browser, key)).Location);
        browser.DefaultRequestHeaders.Remove("Cookie");
        using var copy = service.As(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AnswerAsync(copy, key, new Twist { Counter = 0 })).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task RemovedPasskey_OpensNothing_AndEndsOtherSessions(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var key = await AddedAsync(service, service.Specialist, "Lost phone");
        using var kept = await AddedAsync(service, service.Specialist, "Computer");
        using var thief = service.As(null);
        await AnswerAsync(thief, key);
        using var owner = service.As(null);
        await AnswerAsync(owner, kept);

        await owner.SaveAsync(await owner.OpenAsync("/account/passkeys"), [], "Remove: Lost phone");

        Assert.Equal(HttpStatusCode.Found, (await thief.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await AnswerAsync(thief, key)).Status);
        Assert.Equal(HttpStatusCode.OK, (await owner.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task LastWayIn_IsNeverRemoved_AndItsNameChanges(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();
        using var key = await AddedAsync(service, given.Person, "My phone");
        using var owner = service.As(given.Person);

        var refused = await owner.SendAsync(await owner.OpenAsync("/account/passkeys"), [], "Remove: My phone");
        await owner.SaveAsync(await owner.OpenAsync("/account/passkeys"), new() { ["Name"] = "Blue phone" }, "Save the name");
        using var browser = service.As(null);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("your last way in", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("Blue phone", (await owner.OpenAsync("/account/passkeys")).Text, StringComparison.Ordinal);
        Assert.Equal("/me", (await AnswerAsync(browser, key)).Location);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task AnothersPasskey_IsNotThere_AndAnothersChallengeAddsNothing(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var key = await AddedAsync(service, service.Specialist, "My phone");
        using var owner = service.As(service.Specialist);
        using var other = service.As(service.OtherSpecialist);
        using var ownKey = await AddedAsync(service, service.OtherSpecialist, "Their phone");
        var theirs = (await owner.OpenAsync("/account/passkeys")).Document.QuerySelector("input[name=passkey]")!.GetAttribute("value")!;
        var page = await other.OpenAsync("/account/passkeys");
        var foreign = await owner.OpenAsync("/account/passkeys");
        using var planted = new SoftKey(Origin(service));

        var removed = await other.SendAsync(page, new() { ["passkey"] = theirs }, "Remove: Their phone");
        var renamed = await other.SendAsync(page, new() { ["passkey"] = theirs, ["Name"] = "Mine now" }, "Save the name");
        var added = await other.SendAsync(page, Fields(foreign, planted.Create(Options(foreign))), "Add a passkey");

        Assert.Equal(HttpStatusCode.NotFound, removed.Status);
        Assert.Equal(HttpStatusCode.NotFound, renamed.Status);
        Assert.Equal(HttpStatusCode.BadRequest, added.Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task SessionOfThisMorning_MakesNoNewKey_BeforeSigningInAgain(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (_, browser) = await SessionTests.InAsync(service);
        service.Clock.Advance(TimeSpan.FromMinutes(61));
        using var key = new SoftKey(Origin(service));
        var page = await browser.OpenAsync("/account/passkeys");

        var refused = await browser.SendAsync(page, Fields(page, key.Create(Options(page))), "Add a passkey");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Sign out and in again", refused.Errors, StringComparison.Ordinal);
        browser.Dispose();
    }

    private static async Task<SoftKey> AddedAsync(TestService service, Actor owner, string name)
    {
        var key = new SoftKey(Origin(service));
        using var client = service.As(owner);
        var page = await client.OpenAsync("/account/passkeys");
        var fields = Fields(page, key.Create(Options(page)));
        fields["Name"] = name;
        var added = await client.SaveAsync(page, fields, "Add a passkey");
        Assert.Contains(name, added.Text, StringComparison.Ordinal);
        return key;
    }

    private static async Task<Answer> AnswerAsync(HttpClient browser, SoftKey key, Twist? twist = null)
    {
        var page = await browser.OpenAsync("/sign-in");
        return await browser.SendAsync(page, Fields(page, key.Get(Options(page), twist)), "Sign in with a passkey");
    }

    private static string Options(Answer page) => page.Document.QuerySelector("form[data-passkey]")!.GetAttribute("data-options")!;

    private static Dictionary<string, string> Fields(Answer page, string credential) => new(StringComparer.Ordinal)
    {
        ["State"] = page.Document.QuerySelector("form[data-passkey] input[name=State]")!.GetAttribute("value")!,
        ["Credential"] = credential,
    };

    private static Answer Aimed(Answer page, string url) => page with { Body = page.Body.Replace("action=\"/sign-in/passkey\"", $"action=\"{url}\"", StringComparison.Ordinal) };

    private static string Origin(TestService service) => service.Address.GetLeftPart(UriPartial.Authority);
}
