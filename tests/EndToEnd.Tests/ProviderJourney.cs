using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;

namespace Stegvis.Tests;

/// <summary>The sign-in at work, there and back in a real browser: an invited colleague is linked and comes in again; a false answer says one plain sentence and opens nothing.</summary>
public sealed class ProviderJourney(Browser browser)
{
    [Fact, Capability("C.001")]
    public async Task SignInAtWork_ThereAndBack_AndFalseAnswersOpenNothing()
    {
        await using var provider = await StubProvider.StartAsync(new FixedClock());
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite, builder => builder.Services.AddSingleton(provider.Options));
        var page = await browser.WindowOnAsync(service, null);

        await GoThereAsync(page);
        await IsRefusedAsync(page);
        await ShowInvitationAsync(page, await InvitedAsync(service));
        await page.GetByRole(AriaRole.Link, new() { Name = "Gå videre", Exact = true }).ClickAsync();
        await page.WaitForURLAsync(service.Address.ToString());
        await page.GotoAsync("/account/sessions");
        await Assertions.Expect(page.GetByText("Med innloggingen på jobb").First).ToBeVisibleAsync();

        await SignOutAsync(page);
        await GoThereAsync(page);
        await page.WaitForURLAsync(service.Address.ToString());
        var answered = provider.LastReturn!;
        await SignOutAsync(page);

        using var stranger = RSA.Create(2048);
        Lie[] lies = [new() { Nonce = "another" }, new() { Audience = "another" }, new() { Issuer = "https://another.example" }, new() { SignedBy = stranger }, new() { MinutesLeft = -5 }];
        foreach (var lie in lies)
        {
            provider.Lie = lie;
            await GoThereAsync(page);
            await IsRefusedAsync(page);
        }

        provider.Lie = new Lie();
        await page.GotoAsync(answered);
        await IsRefusedAsync(page);
        await page.CloseWindowAsync();
    }

    private static async Task<string> InvitedAsync(TestService service)
    {
        using var administrator = await Signing.AdministratorAsync(service);
        var account = await administrator.OpenAsync($"/administration/accounts/{service.Specialist.Account.Value}");
        return (await administrator.SendAsync(account, [], "Make an invitation")).Document.QuerySelector("code")!.TextContent;
    }

    private static async Task ShowInvitationAsync(IPage page, string code)
    {
        await page.GotoAsync("/sign-in/provider/invited");
        await page.GetByLabel("Koden").FillAsync(code);
        await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre", Exact = true }).ClickAsync();
    }

    private static async Task GoThereAsync(IPage page)
    {
        await page.GotoAsync("/sign-in");
        await page.GetByRole(AriaRole.Link, new() { Name = "Logg inn via jobben Municipality" }).ClickAsync();
    }

    private static async Task SignOutAsync(IPage page)
    {
        await page.GotoAsync("/employers");
        await page.Locator("details.account > summary").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Logg ut" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Logg ut på jobben også" })).ToBeVisibleAsync();
    }

    private static async Task IsRefusedAsync(IPage page)
    {
        await Assertions.Expect(page.GetByText("Vi kunne ikke logge deg inn på denne måten.")).ToBeVisibleAsync();
        await page.GotoAsync("/account");
        Assert.Contains("/sign-in?", page.Url, StringComparison.Ordinal);
    }
}
