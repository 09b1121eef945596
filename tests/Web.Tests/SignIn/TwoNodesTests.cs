using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>Two nodes on one database: sessions, form tokens, tries and used codes are shared.</summary>
public sealed class TwoNodesTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.211")]
    public async Task Session_OpenedOnOne_IsUsedOnTheOther_AndRevokedOnEither(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, here) = await SessionTests.InAsync(service);
        await using var second = await Nodes.BesideAsync(service);
        using var phone = service.As(null);
        await phone.EnterAsync(userName, Signing.Password);

        var used = await phone.OpenAsync(second.Of("/account"));
        var listed = await here.OpenAsync(second.Of("/account/sessions"));
        await here.SendAsync(listed with { Url = second.Of("/account/sessions?handler=All") }, [], "Sign out everywhere else");

        Assert.Equal(HttpStatusCode.OK, used.Status);
        Assert.Equal(HttpStatusCode.Found, (await phone.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/account")).Status);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.211")]
    public async Task FormToken_OfOneNode_IsTakenByTheOther(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (_, here) = await SessionTests.InAsync(service);
        await using var second = await Nodes.BesideAsync(service);
        var form = await here.OpenAsync("/employers/new");

        var saved = await here.SendAsync(form with { Url = second.Of("/employers/new") }, new() { ["Form.Name"] = "The bakery" });

        Assert.Equal(HttpStatusCode.Found, saved.Status);
        Assert.Contains("The bakery", (await here.OpenAsync("/employers")).Text, StringComparison.Ordinal);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.211")]
    public async Task WrongTries_OnBothNodes_AreCountedTogether(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await using var second = await Nodes.BesideAsync(service);
        using var browser = service.As(null);
        var form = await browser.OpenAsync("/sign-in");
        Dictionary<string, string> wrong = new() { ["Form.UserName"] = "somebody", ["Form.Password"] = "not the right one" };
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.SendAsync(form, wrong, "Sign in");
            await browser.SendAsync(form with { Url = second.Of("/sign-in") }, wrong, "Sign in");
        }

        var eleventh = await browser.SendAsync(form with { Url = second.Of("/sign-in") }, wrong, "Sign in");

        Assert.Equal(HttpStatusCode.TooManyRequests, eleventh.Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.211")]
    public async Task AppCode_UsedOnOneNode_OpensNothingOnTheOther(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await using var second = await Nodes.BesideAsync(service);
        var (userName, here) = await SessionTests.InAsync(service);
        var setUp = await here.OpenAsync("/account/second-step");
        var key = setUp.Document.QuerySelector("code")!.TextContent;
        var code = Signing.CodeFor(key, service.Clock.GetUtcNow());
        await here.SendAsync(setUp, new() { ["Code"] = code }, "Turn on");
        using var first = service.As(null);
        using var thief = service.As(null);
        await first.EnterAsync(userName, Signing.Password);
        await thief.EnterAsync(userName, Signing.Password);

        var entered = await first.SendAsync(await first.OpenAsync("/sign-in/second-step"), new() { ["Code"] = code }, "Sign in");
        var half = await thief.OpenAsync(second.Of("/sign-in/second-step"));
        var replayed = await thief.SendAsync(half with { Url = second.Of("/sign-in/second-step") }, new() { ["Code"] = code }, "Sign in");

        Assert.Equal("/", entered.Location);
        Assert.Equal(HttpStatusCode.BadRequest, replayed.Status);
        here.Dispose();
    }
}
