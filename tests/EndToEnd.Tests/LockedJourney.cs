using Microsoft.Playwright;
using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>
/// What Kari told on a hard day: Marte locks it on the phone, a second specialist, the lead, a search and a report show no trace, and
/// Kari reads it alone, leaves in a hurry and cannot be followed back.
/// </summary>
public sealed class LockedJourney(Browser browser)
{
    private const string _secret = "Nabokatten vet det";

    [Fact, Capability("C.014"), Capability("C.015"), Capability("C.190")]
    public async Task LockedNote_IsReadByThePersonAlone_AndTheWayBackIsClosed()
    {
        var hand = new Hand(await browser.WindowAsync(browser.Seat(SeatRole.Specialist)), Way.Touch);
        var home = $"/cases/{browser.Demo.CaseOf("Kari").Value}";
        await hand.OpenAsync(home);
        await hand.FollowAsync("Låste notater");
        await hand.FollowAsync("Skriv låst notat");
        await hand.WriteAsync("Hva skal stå her?", _secret);
        await hand.PressAsync("Lås");
        await hand.SeesAsync(_secret);
        Assert.Equal(0, await hand.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));

        await NobodyElseAsync(home);
        await AloneAsync();
    }

    private async Task NobodyElseAsync(string home)
    {
        foreach (var role in new[] { SeatRole.Deputy, SeatRole.TeamLead, SeatRole.EmployerContact, SeatRole.ExternalPartner })
        {
            var page = await browser.WindowAsync(browser.Seat(role));
            foreach (var address in new[] { "/", home, home + "/locked", home + "/access-log", home + "/reports", "/reports", "/team/emergencies" })
            {
                await page.GotoAsync(address);
                Assert.DoesNotContain(_secret, await page.ContentAsync(), StringComparison.Ordinal);
                Assert.DoesNotContain("låste et notat", await page.ContentAsync(), StringComparison.Ordinal);
            }

            await page.CloseWindowAsync();
        }

        var marte = new Hand(await browser.WindowAsync(browser.Seat(SeatRole.Specialist)), Way.Touch);
        await marte.OpenAsync("/search");
        await marte.Page.Locator("main input[type=search]").FillAsync("Nabokatten");
        await marte.Page.Locator("main form").First.GetByRole(AriaRole.Button).First.ClickAsync();
        Assert.DoesNotContain(_secret, await marte.Page.ContentAsync(), StringComparison.Ordinal);
        await marte.Page.CloseWindowAsync();
    }

    private async Task AloneAsync()
    {
        var kari = await browser.WindowAsync(null);
        await kari.GotoAsync("/sign-in");
        await kari.Locator("li", new() { HasText = "Kari" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await kari.WaitForURLAsync("**/me");
        await kari.GotoAsync("/me/locked");
        await Assertions.Expect(kari.GetByText(_secret)).ToBeVisibleAsync();

        await kari.GetByRole(AriaRole.Button, new() { Name = "Gå ut nå" }).ClickAsync();
        await kari.WaitForURLAsync("**/away");
        Assert.DoesNotContain("tegvis", await kari.ContentAsync(), StringComparison.Ordinal);
        await kari.GoBackAsync();
        await kari.ReloadAsync();
        Assert.Contains("/sign-in", kari.Url, StringComparison.Ordinal);
        await kari.CloseWindowAsync();
    }
}
