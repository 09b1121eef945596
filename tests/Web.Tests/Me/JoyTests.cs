using System.Net;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

/// <summary>A card for a good moment: the person's alone, and silent about everything they did not choose.</summary>
public sealed class JoyTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task FirstDay_HasACard_WithTheMomentAloneUntilMoreIsTicked(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var job = await service.InJobAsync(given, 1);
        using var person = service.As(given.Person);

        var me = await person.OpenAsync("/me");
        var card = await person.OpenAsync(Link(me, "Make a card to share"));
        var plain = await person.OpenAsync(card.Document.QuerySelector(".card-print img")!.GetAttribute("src")!);
        var named = await person.OpenAsync($"/me/joy/{job.Value}?moment=FirstDay&handler=Picture&WithName=true&WithEmployer=true");

        Assert.Contains("My first day at work", me.Text, StringComparison.Ordinal);
        Assert.Equal(2, me.Document.QuerySelectorAll(".next .pair [data-variant=answer]").Count(a => a.TextContent.Trim() is "Keep it to myself" or "Make a card to share"));
        Assert.StartsWith("<svg", plain.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Kari", plain.Body, StringComparison.Ordinal);
        Assert.Contains("Kari", named.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("The name of my workplace", card.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task Employer_StandsOnTheCard_OnlyOnceThePersonHasSaidTheyMayKnowTheName(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var employer = await service.EmployerAsync("Nordli bakeri");
        var job = await JobAtAsync(service, given, employer);
        await DecideAsync(service, given, employer, (DisclosureLevel.WithoutName, 0));
        using var person = service.As(given.Person);
        var url = $"/me/joy/{job.Value}?moment=FirstDay";

        var without = await person.OpenAsync(url);
        await DecideAsync(service, given, employer, (DisclosureLevel.NameOnly, 1));
        var with = await person.OpenAsync(url);
        var shown = await person.OpenAsync(url + "&handler=Picture&WithEmployer=true");

        Assert.DoesNotContain("The name of my workplace", without.Text, StringComparison.Ordinal);
        Assert.Contains("The name of my workplace", with.Text, StringComparison.Ordinal);
        Assert.Contains("Nordli bakeri", shown.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Nordli bakeri", (await person.OpenAsync(url + "&handler=Picture")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task FirstPay_ToldInOneTap_IsTheirsAlone_AndPutAwayForGood(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var job = await service.InJobAsync(given, 40);
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        var url = $"/me/joy/{job.Value}?moment=FirstPay";

        var before = await person.OpenAsync(url);
        var asked = await person.OpenAsync("/me");
        var told = await person.SaveAsync(asked, [], "I got my first pay");
        await person.SaveAsync(asked, [], "I got my first pay");
        var kept = await person.SaveAsync(told, [], "Keep it to myself");

        Assert.Equal(HttpStatusCode.NotFound, before.Status);
        Assert.Contains("Has your first pay come?", asked.Text, StringComparison.Ordinal);
        Assert.Contains("My first pay", told.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("first pay", kept.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync(url)).Status);
        Assert.Empty(await service.RecordsAsync<Joy>(given));
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync(url)).Status);
        Assert.DoesNotContain("first pay", (await specialist.OpenAsync(given.Url + "/access-log")).Text, StringComparison.OrdinalIgnoreCase);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task Card_OfAnother_OfAMomentToCome_OrAfterClosing_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var job = await service.InJobAsync(given, 1);
        var other = await service.CaseAsync("Ola");
        using var person = service.As(given.Person);
        using var stranger = service.As(other.Person);

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync($"/me/joy/{job.Value}?moment=FirstDay")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/me/joy/{job.Value}?moment=SixMonths")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/me/joy/{job.Value}?moment=lottery")).Status);
        await using (var db = service.OpenDatabase())
        {
            var view = (await db.OpenAsync(given.Specialist, given.Id))!;
            db.Keep((await view.CaseForChangeAsync()).Close(service.NewId(), null, (db.Today, new Stamp(given.Specialist.Account, db.Now))));
            await view.SaveAsync(Acts.CaseClosed, given.Id.Value);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/me/joy/{job.Value}?moment=FirstDay")).Status);
        Assert.DoesNotContain("My first day at work", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    private static async Task DecideAsync(TestService service, GivenCase given, EmployerId employer, (DisclosureLevel Level, int Second) said)
    {
        await using var db = service.OpenDatabase();
        var view = (await db.OpenAsync(given.Person, given.Id))!;
        var decision = DisclosureDecision.Decide(service.NewId(), given.Id, employer, (new DisclosureFacts { Level = said.Level }, new Stamp(given.Person.Account, db.Now.AddSeconds(said.Second))));
        db.Keep(decision);
        await view.SaveAsync(Acts.DisclosureDecided, decision.Id);
    }

    private static async Task<PlacementId> JobAtAsync(TestService service, GivenCase given, EmployerId employer)
    {
        await using var db = service.OpenDatabase();
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        var facts = new PlacementFacts { JobTitle = "Baker", HoursPerWeek = 20, Pay = PayBasis.CollectiveAgreement, Contract = ContractType.Permanent, StartsOn = db.Today };
        var job = Placement.Agree(new PlacementId(service.NewId()), given.Id, (employer, facts), new Stamp(given.Specialist.Account, db.Now));
        db.Keep(job);
        await view.SaveAsync(Acts.PlacementAgreed, job.Id);
        return job.PlacementId;
    }

    private static string Link(Answer page, string text) => page.Document.QuerySelectorAll("main a").First(a => a.TextContent.Trim() == text).GetAttribute("href")!;
}
