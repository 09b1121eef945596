using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Consents;

/// <summary>A consent that nears its end, a guardian's part, one line stopped, a recipient who is told or not.</summary>
public sealed class AgeingTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.005")]
    public async Task Consent_ThirtyDaysBeforeItsEnd_AsksThePersonAndTheSpecialist_AndGoesOnWithAYes(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        var last = service.Storage.Today.AddDays(31);
        await service.ShareAsync(given, GivenSharing.Filled(partner, ("Form.Facts.ValidTo", $"{last:yyyy-MM-dd}")));
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        using var reader = service.As(await service.SeatOfAsync(partner));
        Assert.DoesNotContain("Share on with", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);

        service.Clock.MoveTo(service.Clock.GetUtcNow().AddDays(1));
        Assert.Contains("Share on with Dr Lund?", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        Assert.Contains("Sharing ends", (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Contains("Sharing with Dr Lund ends", (await specialist.OpenAsync($"{given.Url}/consents")).Text, StringComparison.Ordinal);
        var asked = await person.OpenAsync($"/me/sharing/{(await service.ConsentOfAsync(given)).Id}/renew");
        Assert.Equal(["answer", "answer"], asked.Document.QuerySelectorAll("main form [data-variant]").Select(b => b.GetAttribute("data-variant")));
        await person.SaveAsync(asked, [], "6 months more");
        await person.SendAsync(asked, [], "6 months more");

        Assert.Equal(last.AddMonths(6), (await service.ConsentOfAsync(given)).Facts.ValidTo);
        Assert.DoesNotContain("Share on with", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        service.Clock.MoveTo(service.Clock.GetUtcNow().AddDays(40));
        Assert.Contains("shares with you", (await reader.OpenAsync("/network")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.005"), Capability("C.004")]
    public async Task Consent_LetEnd_IsNotAskedAboutAgain_AndOpensNothingTheDayAfter(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await service.ShareAsync(given, GivenSharing.Filled(partner, ("Form.Facts.ValidTo", $"{service.Storage.Today.AddDays(1):yyyy-MM-dd}")));
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        using var reader = service.As(await service.SeatOfAsync(partner));
        var asked = await person.OpenAsync($"/me/sharing/{(await service.ConsentOfAsync(given)).Id}/renew");
        var letEnd = asked.Document.QuerySelectorAll("main form button")[1].TextContent.Trim();

        await person.SaveAsync(asked, [], letEnd);

        Assert.DoesNotContain("Share on with", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sharing with Dr Lund ends", (await specialist.OpenAsync($"{given.Url}/consents")).Text, StringComparison.Ordinal);
        service.Clock.MoveTo(service.Clock.GetUtcNow().AddDays(1));
        Assert.Contains("shares with you", (await reader.OpenAsync("/network")).Text, StringComparison.Ordinal);
        service.Clock.MoveTo(service.Clock.GetUtcNow().AddDays(1));
        Assert.Equal("/no-longer-shared", (await reader.OpenAsync("/network")).Location);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.005")]
    public async Task GuardiansPart_IsLookedAtAgainByThePersonAtEighteen_AndNoEndsIt(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        var born = service.Storage.Today.AddYears(-18).AddDays(1);
        await service.ShareAsync(given, GivenSharing.Filled(null, ("Form.Facts.BornOn", $"{born:yyyy-MM-dd}"), ("Form.Facts.GuardiansMandate", "Mother"), ("Form.Facts.OwnView", "I want it")));
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        Assert.DoesNotContain("You are 18", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);

        service.Clock.MoveTo(service.Clock.GetUtcNow().AddDays(1));
        Assert.Contains("You are 18. Still share with Dr Lund, health centre?", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        Assert.Contains("Of age", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        await person.SaveAsync(await person.OpenAsync($"/me/sharing/{(await service.ConsentOfAsync(given)).Id}/renew"), [], "No, stop");

        Assert.NotNull((await service.ConsentOfAsync(given)).WithdrawnAt);
        Assert.DoesNotContain("You are 18", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_ThatContradictsItself_IsRefusedBesideTheField(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/consents/new");

        var answer = await specialist.SendAsync(form, GivenSharing.Filled(null, ("Form.Facts.ValidTo", "2026-01-01"), ("Form.Facts.Purpose", ""), ("Form.Facts.BornOn", "2030-01-01")));

        Assert.Contains("Check the year", answer.Errors, StringComparison.Ordinal);
        Assert.Equal(3, new[] { "Purpose", "ValidTo", "BornOn" }.Count(f => answer.Document.QuerySelector($"[name='Form.Facts.{f}']")!.GetAttribute("aria-invalid") == "true"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.002"), Capability("C.004")]
    public async Task OneLine_StoppedByTheEye_IsGoneForTheReader_AndComesBackTheSameWay(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await Sentinels.PlantAsync(service, given);
        await service.ShareAsync(given, GivenSharing.Filled(partner));
        var id = (await service.ConsentOfAsync(given)).Id;
        using var person = service.As(given.Person);
        using var reader = service.As(await service.SeatOfAsync(partner));
        var seen = await person.OpenAsync($"/me/sharing/{id}/seen");
        var line = seen.Document.QuerySelectorAll(".seen-lines li").First(l => l.TextContent.Contains("zq", StringComparison.Ordinal));
        var text = line.QuerySelector("div")!.LastChild!.TextContent.Trim();
        var key = line.QuerySelector("input[name=line]")!.GetAttribute("value")!;
        Assert.Contains(text, (await reader.OpenAsync("/network")).Text, StringComparison.Ordinal);
        var before = (await reader.OpenAsync("/network")).Document.QuerySelectorAll("dd").Length;

        await person.SendAsync(seen, new() { ["line"] = key, ["stop"] = "true" });
        var without = await reader.OpenAsync("/network");
        Assert.DoesNotContain(text, without.Text, StringComparison.Ordinal);
        Assert.True(without.Document.QuerySelectorAll("dd").Length < before);
        Assert.Contains("does not see this", (await person.OpenAsync($"/me/sharing/{id}/seen")).Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await person.SendAsync(seen, new() { ["line"] = Guid.Empty + ".Purpose", ["stop"] = "true" })).Status);

        await person.SendAsync(seen, new() { ["line"] = key, ["stop"] = "false" });
        Assert.Contains(text, (await reader.OpenAsync("/network")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.004")]
    public async Task Recipient_IsToldOnlyIfThePersonWants(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.ShareAsync(given, GivenSharing.Filled(null));
        var id = (await service.ConsentOfAsync(given)).Id;
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        var gone = await person.SaveAsync(await person.OpenAsync($"/me/sharing/{id}/stop"), [], "Stop now");
        Assert.DoesNotContain("I have said so", (await specialist.OpenAsync($"{given.Url}/consents")).Text, StringComparison.Ordinal);

        await person.SaveAsync(gone, [], "Yes, tell Dr Lund, health centre");
        var told = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/consents"), [], "I have said so: Dr Lund, health centre");

        Assert.Contains("was told", told.Text, StringComparison.Ordinal);
        Assert.NotNull((await service.InDatabaseAsync(db => db.Set<Consent>().SingleAsync(c => c.ConsentId == new ConsentId(id)))).RecipientToldOn);
        Assert.Contains("has been told that it is over", (await person.OpenAsync($"/me/sharing/{id}/stopped")).Text, StringComparison.Ordinal);
    }
}
