using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Stegvis.ClientEngagement;

namespace Stegvis.Tests;

/// <summary>On two phones: the person invites, the supporter chooses a password and does a task, the person takes them out while they look.</summary>
public sealed class SupporterJourney(Browser browser)
{
    [Fact, Capability("C.066"), Capability("C.001")]
    public async Task Supporter_IsInvited_DoesATask_AndIsTakenOutWhileLooking()
    {
        var promise = await PromisedAsync();
        var kari = await browser.WindowAsync(browser.Person("Kari"));
        var supporter = await browser.WindowAsync(null);
        var asked = new List<string>();
        supporter.Request += (_, request) => asked.Add(request.Url);

        await kari.GotoAsync("/me/people");
        await kari.GetByRole(AriaRole.Link, new() { Name = "Inviter Amir til en egen side" }).ClickAsync();
        await kari.GetByRole(AriaRole.Button, new() { Name = "Ja, inviter" }).ClickAsync();
        var link = (await kari.Locator("main p.prose").InnerTextAsync()).Trim();

        await supporter.GotoAsync(link);
        await supporter.GetByLabel("Navnet ditt, slik andre ser det").FillAsync("Amir");
        await supporter.GetByLabel("Velg et brukernavn, for eksempel e-postadressen din").FillAsync("amir@example.org");
        await supporter.GetByLabel("Velg et passord").FillAsync("fire ord på rad her");
        await supporter.GetByLabel("Det samme en gang til").FillAsync("fire ord på rad her");
        await supporter.GetByRole(AriaRole.Button, new() { Name = "Se det jeg hjelper med" }).ClickAsync();
        await supporter.WaitForURLAsync("**/network");
        Assert.All(asked, url => Assert.DoesNotContain(link.Split('#')[1], url.Split('#')[0], StringComparison.Ordinal));
        await Assertions.Expect(supporter.GetByRole(AriaRole.Heading, new() { Name = promise })).ToBeVisibleAsync();
        await Assertions.Expect(supporter.GetByText("bussruten")).ToHaveCountAsync(0);
        Assert.Equal(0, await supporter.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await supporter.GetByRole(AriaRole.Button, new() { Name = "Gjort" }).ClickAsync();
        await Assertions.Expect(supporter.Locator("main p.done")).ToBeVisibleAsync();

        await kari.GotoAsync("/me/people");
        await kari.Locator("main section").Filter(new() { HasText = "Amir" }).GetByRole(AriaRole.Button, new() { Name = "Ta ut" }).ClickAsync();
        await supporter.ReloadAsync();
        await Assertions.Expect(supporter.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("deles ikke lenger");
    }

    /// <summary>Kari's friend Amir has promised something; nothing else in the demo is his.</summary>
    private async Task<string> PromisedAsync()
    {
        const string What = "Spise lunsj med Kari på lørdag";
        await using var db = browser.Service.OpenDatabase();
        var view = await db.OpenAsync(browser.Person("Kari"), browser.Demo.CaseOf("Kari")) ?? throw new InvalidOperationException("Kari cannot open her own.");
        var amir = (await view.AllForChangeAsync<CircleMember>()).Single(m => m.Facts.Name == "Amir");
        var agreed = Contribution.Agree(browser.Service.NewId(), amir, new ContributionFacts { What = What, By = db.Today.AddDays(3) }, new Stamp(view.Actor.Account, db.Now));
        db.Keep(agreed.Value!);
        await db.SaveAsync(view.Did(People.Acts.ContributionAgreed, agreed.Value!.Id));
        return What;
    }
}
