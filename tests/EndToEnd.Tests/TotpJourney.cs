using Microsoft.Playwright;
using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;

namespace Stegvis.Tests;

/// <summary>A colleague turns on codes from an app in the browser, signs out, and comes in with password and code. A code or a paper that was used opens nothing.</summary>
public sealed class TotpJourney(Browser browser)
{
    [Fact, Capability("C.001")]
    public async Task CodeFromAnApp_OpensOnce_AndTheCodeOnPaperOnce()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var userName = await Signing.ColleagueAsync(service);
        var page = await browser.WindowOnAsync(service, null);
        await EnterAsync(page, userName);
        await page.WaitForURLAsync(At(service, "/"));
        var (key, papers) = await TurnOnAsync(page, service);
        await SignOutAsync(page);

        // The code that turned it on has been seen; the next one is half a minute away.
        service.Clock.Advance(TimeSpan.FromSeconds(30));
        var code = Signing.CodeFor(key, service.Clock.GetUtcNow());
        await EnterAsync(page, userName);
        await StepAsync(page, "Seks tall", code);
        await page.WaitForURLAsync(At(service, "/"));
        await page.GotoAsync("/account/sessions");
        await Assertions.Expect(page.GetByText("Med passord og kode fra appen").First).ToBeVisibleAsync();
        await SignOutAsync(page);

        await EnterAsync(page, userName);
        await StepAsync(page, "Seks tall", code);
        await IsRefusedAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = "Jeg har ikke telefonen" }).ClickAsync();
        await StepAsync(page, "Kode", papers[0]);
        await page.WaitForURLAsync(At(service, "/"));
        await SignOutAsync(page);

        await EnterAsync(page, userName);
        await page.GotoAsync("/sign-in/recovery");
        await StepAsync(page, "Kode", papers[0]);
        await IsRefusedAsync(page);
        await page.CloseWindowAsync();
    }

    /// <summary>Gives the key that the app would have read from the picture, and the ten codes shown once.</summary>
    private static async Task<(string Key, IReadOnlyList<string> Papers)> TurnOnAsync(IPage page, TestService service)
    {
        await page.GotoAsync("/account");
        await page.GetByRole(AriaRole.Link, new() { Name = "Sett det opp" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Img, new() { NameString = "Bilde som appen kan lese" })).ToBeVisibleAsync();
        await page.GetByText("Jeg kan ikke bruke bildet").ClickAsync();
        var key = await page.Locator("details code").InnerTextAsync();
        await page.GetByLabel("Seks tall fra appen").FillAsync(Signing.CodeFor(key, service.Clock.GetUtcNow()));
        await page.GetByRole(AriaRole.Button, new() { Name = "Slå på", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Koden er på" })).ToBeVisibleAsync();
        var papers = await page.Locator("ol.codes code").AllInnerTextsAsync();
        Assert.Equal(10, papers.Distinct(StringComparer.Ordinal).Count());
        return (key, papers);
    }

    private static async Task EnterAsync(IPage page, string userName)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByLabel("Brukernavn").FillAsync(userName);
        await page.GetByLabel("Passord", new() { Exact = true }).FillAsync(Signing.Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true }).ClickAsync();
    }

    private static async Task StepAsync(IPage page, string label, string code)
    {
        await page.GetByLabel(label, new() { Exact = true }).FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn", Exact = true }).ClickAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/employers");
        await page.Locator("details.account > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>A sentence says so, and the pages behind the sign-in stay shut.</summary>
    private static async Task IsRefusedAsync(IPage page)
    {
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Koden stemmer ikke");
        var still = page.Url;
        await page.GotoAsync("/account");
        Assert.Contains("/sign-in?", page.Url, StringComparison.Ordinal);
        await page.GotoAsync(still);
    }

    private static string At(TestService service, string path) => new Uri(service.Address, path).ToString();
}
