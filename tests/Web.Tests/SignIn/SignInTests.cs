using System.Net;
using System.Text.RegularExpressions;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

public sealed partial class SignInTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task OneTimePassword_OpensNothing_UntilAPasswordOfOnesOwnIsChosen(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var browser = service.As(null);

        var answer = await browser.EnterAsync(userName, Signing.Password);

        Assert.Equal("/", answer.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/administration")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task UnknownName_AndWrongPassword_GetTheSameAnswer(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var browser = service.As(null);

        var wrong = await browser.EnterAsync(userName, "not the right one");
        var unknown = await browser.EnterAsync("nobody@example.org", "not the right one");

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Equal(wrong.Status, unknown.Status);
        Assert.Contains("do not belong together", wrong.Errors, StringComparison.Ordinal);
        Assert.Equal(Bare(wrong, userName), Bare(unknown, "nobody@example.org"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task FiveWrongTries_RestTheAccount_ForFifteenMinutes(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var browser = service.As(null);
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await browser.EnterAsync(userName, "not the right one");
        }

        var resting = await browser.EnterAsync(userName, Signing.Password);
        service.Clock.Advance(TimeSpan.FromMinutes(15.1));
        var rested = await browser.EnterAsync(userName, Signing.Password);

        Assert.Equal(HttpStatusCode.BadRequest, resting.Status);
        Assert.Equal(HttpStatusCode.Found, rested.Status);
    }

    [Fact, Capability("C.001")]
    public async Task ManyTriesForOneName_AreSlowedDown_WithAClearPage()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        using var browser = service.As(null);
        var answer = await browser.EnterAsync("somebody", "not the right one");
        for (var attempt = 0; attempt < 10; attempt++)
        {
            answer = await browser.EnterAsync("somebody", "not the right one");
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.Status);
        Assert.Contains("Wait one minute", answer.Errors, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task SecondStep_AsksForTheApp_AndARecoveryCodeWorksOnce(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var browser = service.As(null);
        await browser.EnterAsync(userName, Signing.Password);
        var setUp = await browser.OpenAsync("/account/second-step");
        var key = setUp.Document.QuerySelector("code")!.TextContent;
        Assert.StartsWith("data:image/png", setUp.Document.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await browser.SendAsync(setUp, new() { ["Code"] = "000000" }, "Turn on")).Status);
        var on = await browser.SendAsync(setUp, new() { ["Code"] = Signing.CodeFor(key, service.Clock.GetUtcNow()) }, "Turn on");
        var codes = on.Document.QuerySelectorAll("ol.codes code").Select(c => c.TextContent).ToList();
        Assert.Equal(10, codes.Count);

        var code = Signing.CodeFor(key, service.Clock.GetUtcNow());
        Assert.Equal(HttpStatusCode.Found, (await StepAsync(service, userName, "/sign-in/second-step", code)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await StepAsync(service, userName, "/sign-in/second-step", code)).Status);
        Assert.Equal(HttpStatusCode.Found, (await StepAsync(service, userName, "/sign-in/recovery", codes[0])).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await StepAsync(service, userName, "/sign-in/recovery", codes[0])).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ChangedPassword_EndsOtherSessions_AndKeepsThisOne(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var here = service.As(null);
        using var there = service.As(null);
        await here.EnterAsync(userName, Signing.Password);
        await there.EnterAsync(userName, Signing.Password);
        var page = await here.OpenAsync("/account");

        var tooShort = await here.SendAsync(page, new() { ["Present"] = Signing.Password, ["Form.Password"] = "short", ["Form.Again"] = "short" }, "Change password");
        var wrong = await here.SendAsync(page, new() { ["Present"] = "not mine at all", ["Form.Password"] = "six large red cows", ["Form.Again"] = "six large red cows" }, "Change password");
        var changed = await here.SendAsync(page, new() { ["Present"] = Signing.Password, ["Form.Password"] = "six large red cows", ["Form.Again"] = "six large red cows" }, "Change password");

        Assert.Contains("at least 12 characters", tooShort.Errors, StringComparison.Ordinal);
        Assert.Contains("present password is not right", wrong.Errors, StringComparison.Ordinal);
        Assert.Equal("/account?done=password", changed.Location);
        Assert.Equal(HttpStatusCode.OK, (await here.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.Found, (await there.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ChangedPassword_LeadsOtherSessionsToSignIn_SaysWhy_AndBackToThePage(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var here = service.As(null);
        using var reading = service.As(null);
        using var writing = service.As(null);
        await here.EnterAsync(userName, Signing.Password);
        await reading.EnterAsync(userName, Signing.Password);
        await writing.EnterAsync(userName, Signing.Password);
        var opened = await writing.OpenAsync("/account");
        Dictionary<string, string> chosen = new() { ["Present"] = Signing.Password, ["Form.Password"] = "six large red cows", ["Form.Again"] = "six large red cows" };
        await here.SendAsync(await here.OpenAsync("/account"), chosen, "Change password");

        var looked = await reading.OpenAsync("/account?done=language");
        var sent = await writing.SendAsync(opened, chosen, "Change password");
        var signIn = await reading.OpenAsync(looked.Location!);
        var back = await reading.SendAsync(signIn, new() { ["Form.UserName"] = userName, ["Form.Password"] = "six large red cows" }, "Sign in");

        Assert.Equal("/sign-in?because=changed&returnUrl=%2Faccount%3Fdone%3Dlanguage", looked.Location);
        Assert.Equal("/sign-in?because=changed", sent.Location);
        Assert.Contains("You were signed out", signIn.Text, StringComparison.Ordinal);
        Assert.Contains("The password or the code from an app was changed. Sign in again.", signIn.Text, StringComparison.Ordinal);
        Assert.Equal("/account?done=language", back.Location);
        Assert.DoesNotContain("You were signed out", (await service.As(null).OpenAsync("/sign-in")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task SeveralSeats_AreChosenFrom_AndTheSessionActsInTheChosenOne(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var userName = await Signing.ColleagueAsync(service);
        using var administrator = await Signing.AdministratorAsync(service);
        var team = await administrator.OpenAsync($"/administration/teams/{service.Team.Value}");
        var account = team.Document.QuerySelectorAll("option").First(o => o.TextContent.Contains(userName, StringComparison.Ordinal)).GetAttribute("value")!;
        service.Clock.Advance(TimeSpan.FromSeconds(1));
        await administrator.SaveAsync(team, new() { ["Role"] = "TeamLead", ["Account"] = account }, "Give the place");
        using var browser = service.As(null);

        var seats = await browser.OpenAsync((await browser.EnterAsync(userName, Signing.Password)).Location!);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/team")).Status);
        var chosen = await browser.SendAsync(seats, [], "Choose: Team lead");

        Assert.Equal("/cases", chosen.Location);
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/team")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task DemoSignIn_InARealDatabase_IsNotThere(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var browser = service.As(null);
        var page = await browser.OpenAsync("/sign-in");
        var token = page.Document.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;

        using var answer = await browser.PostAsync("/sign-in/demo", new FormUrlEncodedContent(
            [new("account", service.Lead.Account.Value.ToString()), new("__RequestVerificationToken", token)]));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("Try it as", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Language_IsKept_AndNeverLeadsToAnotherSite(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var browser = service.As(service.Lead);

        using var away = await browser.PostAsync("/language", new FormUrlEncodedContent([new("language", "sv"), new("returnUrl", "https://elsewhere.example/")]));
        using var unknown = await browser.PostAsync("/language", new FormUrlEncodedContent([new("language", "xx")]));

        Assert.Equal("/", away.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("Teamet", (await browser.OpenAsync("/team")).Text, StringComparison.Ordinal);
    }

    private static async Task<Answer> StepAsync(TestService service, string userName, string url, string code)
    {
        using var browser = service.As(null);
        var half = await browser.EnterAsync(userName, Signing.Password);
        Assert.Equal("/sign-in/second-step", half.Location);
        Assert.Equal(HttpStatusCode.Found, (await browser.OpenAsync("/account")).Status);
        return await browser.SendAsync(await browser.OpenAsync(url), new() { ["Code"] = code }, "Sign in");
    }

    private static string Bare(Answer answer, string userName) =>
        Token().Replace(answer.Body, "").Replace(userName, "", StringComparison.Ordinal);

    [GeneratedRegex("""name="__RequestVerificationToken" type="hidden" value="[^"]*"|value="[^"]*" name="__RequestVerificationToken"|data-options="[^"]*"|name="State" value="[^"]*" """, RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Token();
}
