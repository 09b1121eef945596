using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>Sign-ins are listed, ended one by one or all, and a cookie whose sign-in is over opens nothing.</summary>
public sealed class SessionTests
{
    private const string _phone = "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Sessions_AreListed_WithDeviceMeansAndTime(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, here) = await InAsync(service);
        using var phone = await EnteredAsync(service, userName, _phone);
        service.Clock.Advance(TimeSpan.FromMinutes(7));
        await phone.OpenAsync("/account");

        var list = await here.OpenAsync("/account/sessions");

        Assert.Contains("Chrome, Android", list.Text, StringComparison.Ordinal);
        Assert.Contains("With a password", list.Text, StringComparison.Ordinal);
        Assert.Contains("Signed in 24. Nov 2026 11.16, last used 24. Nov 2026 11.23", Plain(list), StringComparison.Ordinal);
        Assert.Single(list.Document.QuerySelectorAll(".mark"));
        Assert.DoesNotContain("Pixel", list.Body, StringComparison.Ordinal);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task EndedSession_OpensNothing_AndSaysWhy(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, here) = await InAsync(service);
        using var phone = await EnteredAsync(service, userName, _phone);

        var ended = await here.SendAsync(await here.OpenAsync("/account/sessions"), [], "End: Chrome, Android");
        var next = await phone.OpenAsync("/account");
        var signIn = await phone.OpenAsync(next.Location!);

        Assert.Equal("/account/sessions?done=one", ended.Location);
        Assert.Equal("/sign-in?because=ended&returnUrl=%2Faccount", next.Location);
        Assert.Contains("ended from another place", signIn.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/account")).Status);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task SignOutEverywhereElse_EndsTheOthers_AndKeepsThisOne(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, here) = await InAsync(service);
        using var phone = await EnteredAsync(service, userName, _phone);
        using var tablet = await EnteredAsync(service, userName, "");

        await here.SaveAsync(await here.OpenAsync("/account/sessions"), [], "Sign out everywhere else");

        Assert.Equal(HttpStatusCode.Found, (await phone.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.Found, (await tablet.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/account")).Status);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task AnothersSession_CannotBeEnded(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, victim) = await InAsync(service);
        var (_, thief) = await InAsync(service);
        using var phone = await EnteredAsync(service, userName, _phone);
        var theirs = (await victim.OpenAsync("/account/sessions")).Document.QuerySelector("input[name=session]")!.GetAttribute("value")!;

        var tried = await thief.SendAsync(await thief.OpenAsync("/account/sessions"), new() { ["session"] = theirs }, "Sign out everywhere else");
        var page = await thief.OpenAsync("/account/sessions");
        var aimed = await thief.SendAsync(page with { Url = "/account/sessions" }, new() { ["session"] = theirs });

        Assert.Equal(HttpStatusCode.Found, tried.Status);
        Assert.Equal(HttpStatusCode.Found, aimed.Status);
        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync("/account")).Status);
        victim.Dispose();
        thief.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task CopiedCookie_AfterSigningOut_OpensNothing(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        var (browser, cookies) = Recorded(service);
        await browser.EnterAsync(userName, Signing.Password);
        var copied = cookies.GetCookies(service.Address)["stegvis"]!.Value;
        using var thief = service.As(null);
        thief.DefaultRequestHeaders.Remove("Cookie");
        thief.DefaultRequestHeaders.Add("Cookie", $"language=en; stegvis={copied}");
        var before = await thief.OpenAsync("/account");

        using var signedOut = await browser.PostAsync("/sign-out", null);
        var after = await thief.OpenAsync("/account");

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal("/sign-in?returnUrl=%2Faccount", after.Location);
        Assert.DoesNotContain("Siv", after.Body, StringComparison.Ordinal);
        browser.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task FormSentAfterTheEnd_SavesNothing_AndIsOfferedAsADraft(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, here) = await InAsync(service);
        using var phone = await EnteredAsync(service, userName, _phone);
        var form = await phone.OpenAsync("/employers/new");
        await here.SaveAsync(await here.OpenAsync("/account/sessions"), [], "Sign out everywhere else");

        var sent = await phone.SendAsync(form, new() { ["Form.Name"] = "The bakery on the corner" });
        var signIn = await phone.OpenAsync(sent.Location!);
        var back = await phone.SendAsync(signIn, new() { ["Form.UserName"] = userName, ["Form.Password"] = Signing.Password }, "Sign in");
        var offered = await phone.OpenAsync(back.Location!);

        Assert.Equal("/sign-in?because=ended&returnUrl=%2Femployers%2Fnew", sent.Location);
        Assert.Equal("/employers/new", back.Location);
        Assert.Contains("The bakery on the corner", offered.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("The bakery on the corner", (await here.OpenAsync("/employers")).Body, StringComparison.Ordinal);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task FormForgedAfterTheEnd_LeavesNothing(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (userName, here) = await InAsync(service);
        using var phone = await EnteredAsync(service, userName, _phone);
        var form = await phone.OpenAsync("/employers/new");
        await here.SaveAsync(await here.OpenAsync("/account/sessions"), [], "Sign out everywhere else");

        var sent = await phone.SendAsync(form, new() { ["Form.Name"] = "Planted", ["__RequestVerificationToken"] = "forged" });

        Assert.Equal("/sign-in?because=ended", sent.Location);
        Assert.DoesNotContain("Planted", (await here.OpenAsync("/employers/new")).Body, StringComparison.Ordinal);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Administrator_SignsAColleagueOutEverywhere(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (_, here) = await InAsync(service);
        using var administrator = await Signing.AdministratorAsync(service);
        var list = await administrator.OpenAsync("/administration");
        var account = list.Document.QuerySelectorAll("a[href^='/administration/accounts/']").First(a => a.TextContent == "Siv").GetAttribute("href")!;

        var ended = await administrator.SaveAsync(await administrator.OpenAsync(account), [], "Sign out now");

        Assert.Contains("Signed out everywhere", ended.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await here.OpenAsync("/account")).Status);
        here.Dispose();
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task LongAbsence_EndsTheSession_WithAReason(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        var (browser, cookies) = Recorded(service);
        await browser.EnterAsync(userName, Signing.Password);
        var copied = cookies.GetCookies(service.Address)["stegvis"]!.Value;
        service.Clock.Advance(TimeSpan.FromHours(11.9));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/account")).Status);
        service.Clock.Advance(TimeSpan.FromHours(12.1));
        using var old = service.As(null);
        old.DefaultRequestHeaders.Remove("Cookie");
        old.DefaultRequestHeaders.Add("Cookie", $"language=en; stegvis={copied}");

        Assert.StartsWith("/sign-in", new Uri(service.Address, (await old.OpenAsync("/account")).Location!).PathAndQuery, StringComparison.Ordinal);
        browser.Dispose();
    }

    internal static async Task<(string UserName, HttpClient Browser)> InAsync(TestService service)
    {
        var userName = await Signing.ColleagueAsync(service);
        return (userName, await EnteredAsync(service, userName, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"));
    }

    private static async Task<HttpClient> EnteredAsync(TestService service, string userName, string agent)
    {
        var browser = service.As(null);
        if (agent.Length > 0)
        {
            browser.DefaultRequestHeaders.UserAgent.ParseAdd(agent);
        }

        Assert.Equal(HttpStatusCode.Found, (await browser.EnterAsync(userName, Signing.Password)).Status);
        return browser;
    }

    private static (HttpClient Browser, CookieContainer Cookies) Recorded(TestService service)
    {
        var cookies = new CookieContainer();
        cookies.Add(service.Address, new Cookie("language", "en"));
        return (new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies }) { BaseAddress = service.Address }, cookies);
    }

    private static string Plain(Answer answer) => string.Join(' ', answer.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
