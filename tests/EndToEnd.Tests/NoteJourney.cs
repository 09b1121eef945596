using Microsoft.Playwright;
using Stegvis.People;

namespace Stegvis.Tests;

/// <summary>Moment A on a phone: a note in four taps and the text, undone again, and kept when the page is closed half-way.</summary>
public sealed class NoteJourney(Browser browser)
{
    [Theory, InlineData(true), InlineData(false), Capability("C.155"), Capability("C.218")]
    public async Task Note_OnAPhone_IsSavedAndUndone(bool scripts)
    {
        var page = await browser.WindowAsync(browser.Seat(SeatRole.Specialist), new Window { HasScripts = scripts });

        await page.GotoAsync($"/cases/{browser.Demo.CaseOf("Kari").Value}/notes/new");
        await page.GetByLabel("Hva skjedde?").FillAsync("Kari ryddet på lageret alene.");
        await page.GetByLabel("Gikk bra").CheckAsync(new LocatorCheckOptions { Force = true });
        await page.GetByRole(AriaRole.Button, new() { Name = "Lagre", Exact = true }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameString = "Lagret kl." })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { NameString = "Angre" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Kari ryddet på lageret alene.")).ToHaveCountAsync(0);
    }
}
