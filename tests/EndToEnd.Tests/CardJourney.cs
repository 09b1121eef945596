using Microsoft.Playwright;
using Stegvis.People;
using Stegvis.Web.People.Cards;

namespace Stegvis.Tests;

/// <summary>A card in the hand: scanned with scripts, typed without; three pictures, and in. What was scanned stays in no address.</summary>
public sealed class CardJourney(Browser browser)
{
    private static readonly string[] _pictures = ["bicycle", "house", "bicycle"];

    [Theory, InlineData(true), InlineData(false), Capability("C.001"), Capability("C.206")]
    public async Task Card_ScannedOrTyped_OpensMyWay(bool scripts)
    {
        var card = await IssuedAsync();
        var page = await browser.WindowAsync(null, new Window { HasScripts = scripts });
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);

        await page.GotoAsync(scripts ? "/card#" + card.Scanned : "/card");
        if (!scripts)
        {
            await page.GetByLabel("Bokstavene på kortet").FillAsync(card.Typed);
            await page.GetByRole(AriaRole.Button, new() { Name = "Gå videre", Exact = true }).ClickAsync();
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Trykk på de tre bildene dine" })).ToBeVisibleAsync();
        Assert.DoesNotContain(card.Scanned, page.Url, StringComparison.Ordinal);
        foreach (var picture in new[] { "sykkel", "hus", "sykkel" })
        {
            await page.GetByRole(AriaRole.Button, new() { Name = picture, Exact = true }).ClickAsync();
        }

        await page.WaitForURLAsync("**/me");
        Assert.All(asked, url => Assert.DoesNotContain(card.Scanned, url.Split('#')[0], StringComparison.Ordinal));
        await page.GotoAsync("/account/passkeys");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Kortet åpner ikke dette" })).ToBeVisibleAsync();
    }

    private async Task<(string Scanned, string Typed)> IssuedAsync()
    {
        var service = browser.Service;
        await using var db = service.OpenDatabase();
        var id = browser.Demo.CaseOf("Kari");
        var specialist = service.SignIns.SelectMany(s => s.Seats).Where(s => s.Role is SeatRole.Specialist);
        foreach (var seat in specialist)
        {
            if (await db.OpenAsync(seat, id) is { } view)
            {
                var made = await new IssueCard(db).ExecuteAsync(view, _pictures, CancellationToken.None);
                return (made.Scanned, made.Typed);
            }
        }

        throw new InvalidOperationException("Nobody follows Kari.");
    }
}
