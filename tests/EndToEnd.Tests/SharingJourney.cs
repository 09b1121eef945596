using Microsoft.Playwright;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>
/// Moment C on two screens: Hilde reads what Kari shares while Kari stops one line, and then everything. On a demo of its own: nothing is shared after it.
/// </summary>
public sealed class SharingJourney(Browser browser)
{
    [Fact, Capability("C.004"), Capability("C.002")]
    public async Task Person_StopsALine_AndThenEverything_WhileTheRecipientLooks()
    {
        await using var service = await TestService.StartDemoAsync(DatabaseKind.Sqlite);
        var kari = await browser.WindowOnAsync(service, service.SignIns.First(s => s.Name == "Kari" && s.Role is SeatRole.Person).Seats[0]);
        var hilde = await browser.WindowOnAsync(service, null);
        await hilde.GotoAsync("/sign-in");
        await hilde.Locator("li").Filter(new() { HasText = "Hilde" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await hilde.WaitForURLAsync("**/network");
        var before = await hilde.Locator("main dd").CountAsync();

        await kari.GotoAsync("/me/sharing");
        await kari.GetByRole(AriaRole.Link, new() { Name = "Velg linje for linje" }).First.ClickAsync();
        var line = kari.Locator(".seen-lines li").First;
        var text = (await line.Locator("div").InnerTextAsync()).Split('\n')[^1].Trim();
        await Assertions.Expect(hilde.GetByText(text).First).ToBeVisibleAsync();
        await line.GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(kari.Locator(".seen-lines li.stopped")).ToHaveCountAsync(1);
        Assert.Equal(0, await kari.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await hilde.ReloadAsync();
        Assert.Equal(before - 1, await hilde.Locator("main dd").CountAsync());

        await kari.GetByRole(AriaRole.Link, new() { Name = "Slutt å dele med" }).ClickAsync();
        await kari.GetByRole(AriaRole.Button, new() { Name = "Slutt nå" }).ClickAsync();
        await Assertions.Expect(kari.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Borte kl.");
        await kari.GetByRole(AriaRole.Button, new() { Name = "Nei, ikke si noe" }).ClickAsync();
        await Assertions.Expect(kari.GetByText("Vi sier ikke noe til")).ToBeVisibleAsync();

        await hilde.ReloadAsync();
        await Assertions.Expect(hilde.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("deles ikke lenger");
        await kari.CloseWindowAsync();
        await hilde.CloseWindowAsync();
    }
}
