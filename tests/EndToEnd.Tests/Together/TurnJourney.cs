using Microsoft.Playwright;
using Stegvis.People;

namespace Stegvis.Tests.Together;

/// <summary>
/// From the first call to an agreed plan, on one phone: the specialist writes, the person answers in pictures on the same phone, and the next page
/// of the specialist opens only with the PIN. After that: a no that is written down, and the way back from it.
/// </summary>
public sealed class TurnJourney(Browser browser)
{
    private const string _pin = "2907";

    [Fact, Capability("C.031"), Capability("C.061"), Capability("C.064"), Capability("C.067"), Capability("C.001")]
    public async Task FirstCall_ToAgreedPlan_AnsweredByThePersonOnTheSpecialistsPhone()
    {
        var hand = await SignedInAsync();
        await hand.OpenAsync("/enquiries/new");
        await hand.WriteAsync("Hva vil personen kalles?", "Embla");
        await hand.PressAsync("Start oppfølgingen");
        var person = new Uri(hand.Page.Url).AbsolutePath;

        await hand.OpenAsync($"{person}/sheets/new");
        await hand.WriteAsync("Det personen sa", "Jeg vil jobbe med dyr.");
        await hand.WriteAsync("Det vi ble enige om", "Vi ringer dyreparken sammen på torsdag.");
        await hand.UnfoldAsync("Oppgaver");
        await hand.Page.Locator("[name='Form.First.What']").FillAsync("Ringe dyreparken");
        await hand.Page.Locator("[name='Form.First.Who']").FillAsync("Embla");
        await hand.PressAsync("Skriv under og lagre");
        var sheet = new Uri(hand.Page.Url).AbsolutePath;
        await hand.PressAsync("Gi telefonen til Embla");
        await hand.WriteAsync("Velg en PIN-kode for skjermen din", _pin);
        await hand.PressAsync("Lagre, og gi telefonen til Embla");

        await hand.SeesAsync("Vi ringer dyreparken sammen på torsdag.");
        await hand.SeesAsync("Embla: Ringe dyreparken");
        Assert.Equal(3, await hand.Page.Locator("main ol.three img").CountAsync());
        Assert.Equal(0, await hand.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await hand.Page.GotoAsync(person);
        Assert.StartsWith("/me/waiting/", new Uri(hand.Page.Url).AbsolutePath, StringComparison.Ordinal);
        await hand.PressAsync("Stemmer");

        await hand.OpenAsync("/handover");
        await hand.WriteAsync("PIN-kode", _pin);
        await hand.PressAsync("Åpne skjermen min");
        await hand.OpenAsync(sheet);
        await hand.SeesAsync("Trykket ja selv på telefonen vår");
        await hand.OpenAsync($"{person}/plan");
        await hand.SeesAsync("Ringe dyreparken");
        await NoAndBackAsync(hand, person);
        await hand.Page.CloseWindowAsync();
    }

    /// <summary>Not now, in the person's words; help further with the way back in writing; and back, without a new intake.</summary>
    private static async Task NoAndBackAsync(Hand hand, string person)
    {
        await hand.OpenAsync($"{person}/decision/new");
        await hand.ChooseAsync("Ikke nå");
        await hand.WriteAsync("Med personens egne ord", "Jeg vil bli frisk først.");
        await hand.PressAsync("Lagre valget");
        await hand.OpenAsync($"{person}/referrals/write");
        await hand.Page.Locator("input[value='InsteadForNow']").CheckAsync(new() { Force = true });
        await hand.WriteAsync("Hvem hjelper?", "Frisklivssentralen");
        await hand.PressAsync("Lagre");
        await hand.SeesAsync("Retten til å komme tilbake er ikke skriftlig ennå");
        await hand.FollowAsync("Arket å gi");
        await hand.SeesAsync("Du kan komme tilbake når du vil");
        await hand.PressAsync("Embla har fått arket");
        await hand.SeesAsync("Gitt skriftlig");

        await hand.FollowAsync("Embla kom tilbake");
        await hand.Page.Locator("input[value='OnlyWhatWeGoThrough']").CheckAsync(new() { Force = true });
        await hand.WriteAsync("Med personens egne ord", "Nå vil jeg.");
        await hand.PressAsync("Åpne igjen");
        await hand.OpenAsync($"{person}/referrals");
        await hand.SeesAsync("Embla kom tilbake");
        await hand.SeesAsync("Bare det vi ser på sammen");
    }

    /// <summary>With a real sign-in: a phone can be handed over only by somebody who has signed in on it.</summary>
    private async Task<Hand> SignedInAsync()
    {
        var page = await browser.WindowAsync(null);
        await page.GotoAsync("/sign-in");
        await page.Locator("li").Filter(new() { HasText = "Marte" }).GetByRole(AriaRole.Button).First.ClickAsync();
        await page.WaitForURLAsync(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return new Hand(page, Way.Touch);
    }
}
