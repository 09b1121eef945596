using System.Net;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Consents;

/// <summary>Where and when somebody at risk is stands before the named readers and the person only (C.024, decision 0035).</summary>
public sealed class HiddenTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.024")]
    public async Task Workplace_OfAPersonAtRisk_StandsOnNoPageOfAnybodyOffTheList(DatabaseKind kind)
    {
        var service = services[kind];
        var named = await FullCase.InAsync(service, new FullCaseWishes { SpecialistIsNamedReader = true, IsHidden = true });
        var atRisk = await FullCase.InAsync(service, new FullCaseWishes { IsHidden = true });
        var place = "Employer " + atRisk.Id.ToString("N")[20..];
        var address = Proofs.World.Sentinel.TextOf(typeof(PersonFacts).GetProperty(nameof(PersonFacts.ContactDetails))!);
        var room = Proofs.World.Sentinel.TextOf(typeof(MeetingFacts).GetProperty(nameof(MeetingFacts.Place))!);
        var shown = new List<string>();
        foreach (var role in new[] { SeatRole.Specialist, SeatRole.Deputy, SeatRole.TeamLead })
        {
            using var client = service.As(atRisk[role]);
            foreach (var page in await Pages.OfAsync(service))
            {
                var body = WebUtility.HtmlDecode((await client.OpenAsync(page.Address(atRisk.Id))).Body);
                shown.AddRange(new[] { place, address, room }.Where(t => body.Contains(t, StringComparison.Ordinal))
                    .Where(t => t != place || !(page.Route.StartsWith("/employers", StringComparison.Ordinal) || page.Route.EndsWith("/new", StringComparison.Ordinal))).Select(t => $"{role}: {t} on {page.Route}"));
            }

            Assert.Contains("Not shown", (await client.OpenAsync($"/cases/{atRisk.Id}")).Text, StringComparison.Ordinal);
            Assert.Contains("Not shown", (await client.OpenAsync($"/cases/{atRisk.Id}/placements/{atRisk.Id}")).Text, StringComparison.Ordinal);
            Assert.Contains("Not shown", (await client.OpenAsync("/cases?view=Team")).Text, StringComparison.Ordinal);
            Assert.DoesNotContain(Proofs.World.Sentinel.Mark, (await client.OpenAsync($"/employers/{atRisk.Id}")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
            Assert.DoesNotContain("BEGIN:VEVENT", (await client.OpenAsync("/?handler=Calendar")).Body, StringComparison.Ordinal);
            var found = await client.SaveAsync(await client.OpenAsync("/search"), new() { ["Typed"] = "ContactDetails" }, "Search");
            Assert.Contains("No hits", found.Text, StringComparison.Ordinal);
        }

        Offenders.None("Shown to somebody off the list:", shown.Distinct());
        using var onTheList = service.As(named[SeatRole.Specialist]);
        Assert.Contains("Employer " + named.Id.ToString("N")[20..], (await onTheList.OpenAsync($"/cases/{named.Id}/placements/{named.Id}")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.024")]
    public async Task Switch_HidesAtOnce_AndOnlyThoseOnTheListShowAgain(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var deputy = await service.AccountAsync("Dag", service.NewGrant(SeatRole.Deputy) with { Team = service.Team, Case = given.Id, Until = service.Storage.Now.AddDays(7) });
        using var specialist = service.As(given.Specialist);
        using var covering = service.As(deputy);
        using var lead = service.As(service.Lead);
        var before = await covering.OpenAsync($"{given.Url}/locked");
        Assert.DoesNotContain("Not shown", (await lead.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/locked"), [], "Hide, together with the person");

        Assert.Contains("Not shown", (await lead.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("hid address, workplace and times", (await lead.OpenAsync($"{given.Url}/access-log")).Text, StringComparison.Ordinal);
        Assert.Contains("Not shown", (await covering.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        await service.WithAsync(given, (db, view, stamp) =>
            db.Keep(Meeting.Plan(new MeetingId(service.NewId()), view.Id, (new MeetingFacts { On = db.Today.AddDays(9) }, null), (db.Services.Days, stamp))));
        Assert.Contains("The first meeting is", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.All([await lead.OpenAsync(given.Url), await covering.OpenAsync(given.Url)], page => Assert.DoesNotContain("The first meeting is", page.Text, StringComparison.Ordinal));
        var contact = await service.AtWorkplaceAsync(given, new PlacementId(service.NewId()));
        Assert.Contains("Ola", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.All([await lead.OpenAsync(given.Url), await covering.OpenAsync(given.Url), await lead.OpenAsync($"{given.Url}/seats")], page => Assert.DoesNotContain("Ola", page.Text, StringComparison.Ordinal));
        var offTheList = await covering.SendAsync(before, new() { ["hide"] = "false" }, "Hide, together with the person");
        Assert.Equal(HttpStatusCode.NotFound, offTheList.Status);
        Assert.DoesNotContain("Show again", (await covering.OpenAsync($"{given.Url}/locked")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not shown", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await service.SearchingAsync(given, 40);
        Assert.Contains("No contact with an employer", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("No contact with an employer", (await lead.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(given.Url, (await lead.OpenAsync("/cases?tile=NoEmployer&view=Team")).Body, StringComparison.Ordinal);
        var next = await service.NewSpecialistAsync("Ingvild");
        await lead.SaveAsync(await lead.OpenAsync($"{given.Url}/seats/colleague"), new() { ["Form.Role"] = "Specialist", ["Form.Account"] = $"{next.Account.Value}" });
        using var newcomer = service.As(next);
        Assert.Contains("Not shown", (await newcomer.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/locked"), [], "Show again");
        Assert.Contains(given.Url, (await lead.OpenAsync("/cases?tile=NoEmployer&view=Team")).Body, StringComparison.Ordinal);

        Assert.DoesNotContain("Not shown", (await lead.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }
}
