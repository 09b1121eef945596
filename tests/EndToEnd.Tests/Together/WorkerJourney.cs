using Microsoft.Playwright;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Together;

/// <summary>
/// Kari asks for somebody else; Berit names who; Marte goes through it with her; Kari's yes makes the change, and Marte reads nothing more.
/// On a demo of its own: Kari has another specialist after it.
/// </summary>
public sealed class WorkerJourney(Browser browser)
{
    [Fact, Capability("C.029"), Capability("C.052")]
    public async Task Person_AsksForAnotherSpecialist_AndSaysYesToTheHandOver()
    {
        await using var service = await TestService.StartDemoAsync(DatabaseKind.Sqlite);
        var kari = await HandOfAsync(service, "Kari", SeatRole.Person);
        var berit = await HandOfAsync(service, "Berit", SeatRole.TeamLead);
        var marte = await HandOfAsync(service, "Marte", SeatRole.Specialist);

        await kari.OpenAsync("/me/say");
        await kari.ChooseAsync("Jeg vil ha en annen hjelper");
        await kari.PressAsync("Send");
        await berit.OpenAsync("/team/said");
        await berit.Page.Locator("main tr, main li").Filter(new() { HasText = "Vil bytte jobbspesialist" }).Locator("a[href*='/said/']").First.ClickAsync();
        await berit.FollowAsync("Finn en ny jobbspesialist");
        var person = new Uri(berit.Page.Url).AbsolutePath.Split("/worker")[0];
        await berit.Page.Locator("[name='Form.Account']").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await berit.PressAsync("Start overleveringen");
        var change = new Uri(berit.Page.Url).AbsolutePath;

        await marte.OpenAsync(change);
        await marte.DayAsync("Møttes alle tre", service.Storage.Today);
        await marte.WriteAsync("Det personen vil at den nye skal vite", "Jeg liker best meldinger.");
        await marte.ChooseAsync("Avtaler som gjelder, og neste møte er gjennomgått");
        await marte.ChooseAsync("Den nye vet hvordan vi trygt tar kontakt");
        await marte.PressAsync("Lagre lista");

        await kari.OpenAsync("/me/worker/" + change.Split('/')[^1]);
        await kari.SeesAsync("Jeg liker best meldinger.");
        Assert.Equal(0, await kari.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await kari.PressAsync("Ja, det er bra");
        await Assertions.Expect(kari.Page.GetByRole(AriaRole.Button, new() { Name = "Ja, det er bra" })).ToHaveCountAsync(0);

        Assert.Equal(404, (await marte.Page.GotoAsync(person))!.Status);
        await berit.OpenAsync(person);
        await berit.SeesAsync("jobbspesialister siden start");
        await Task.WhenAll(new[] { kari, berit, marte }.Select(h => h.Page.CloseWindowAsync()));
    }

    private async Task<Hand> HandOfAsync(TestService service, string name, SeatRole role) =>
        new(await browser.WindowOnAsync(service, service.SignIns.First(s => s.Name == name && s.Role == role).Seats[0]), Way.Touch);
}
