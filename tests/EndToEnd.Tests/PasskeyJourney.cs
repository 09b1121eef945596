using Microsoft.Playwright;

namespace Stegvis.Tests;

/// <summary>A passkey made, used and copied, with the browser's own virtual authenticator. Browsers make passkeys for names, not for numbers: localhost.</summary>
public sealed class PasskeyJourney(Browser browser)
{
    [Fact, Capability("C.001")]
    public async Task Passkey_IsMade_SignsIn_AndItsAnswerWorksOnce()
    {
        var page = await WindowAsync();
        await page.GotoAsync(At("/sign-in"));
        await page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Marte" }).GetByRole(AriaRole.Button).ClickAsync();
        await page.GotoAsync(At("/account/passkeys"));
        await page.GetByLabel("Hva du vil kalle den").First.FillAsync("Telefonen min");
        await page.GetByRole(AriaRole.Button, new() { Name = "Legg til passnøkkel", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Passnøkkelen er lagt til")).ToBeVisibleAsync();
        await page.Context.ClearCookiesAsync(new() { Name = "stegvis" });

        var sent = page.WaitForRequestAsync(r => r.Method == "POST" && r.Url.EndsWith("/sign-in/passkey", StringComparison.Ordinal));
        await page.GotoAsync(At("/sign-in"));
        await PressUnlessOfferedAsync(page);
        var answer = (await sent).PostData!;
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
        await page.GotoAsync(At("/account/sessions"));
        await Assertions.Expect(page.GetByText("Med passnøkkel").First).ToBeVisibleAsync();

        await page.Context.ClearCookiesAsync(new() { Name = "stegvis" });
        var replayed = await page.APIRequest.PostAsync(At("/sign-in/passkey"), new APIRequestContextOptions
        {
            DataString = answer,
            Headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Content-Type"] = "application/x-www-form-urlencoded" },
            MaxRedirects = 0,
        });
        Assert.Equal(401, replayed.Status);
    }

    /// <summary>The browser may answer from the field for the user name, before anybody has pressed anything.</summary>
    private static async Task PressUnlessOfferedAsync(IPage page)
    {
        try
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Logg inn med passnøkkel", Exact = true }).ClickAsync(new() { Timeout = 5_000 });
        }
        catch (Exception offered) when (offered is TimeoutException or PlaywrightException)
        {
            Assert.DoesNotContain("without=", page.Url, StringComparison.Ordinal);
        }
    }

    private string At(string path) => $"http://localhost:{browser.Service.Address.Port}{path}";

    private async Task<IPage> WindowAsync()
    {
        var page = await browser.WindowAsync(null);
        await page.Context.AddCookiesAsync([new Cookie { Name = "language", Value = "nb", Url = At("/") }]);
        var devices = await page.Context.NewCDPSessionAsync(page);
        await devices.SendAsync("WebAuthn.enable");
        await devices.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["options"] = new Dictionary<string, object>(StringComparer.Ordinal)
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
        return page;
    }
}
