using System.Net;
using AngleSharp.Dom;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class CaseloadTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.039")]
    public async Task Tile_CountsExactlyTheRowsItFilters_AndNobodyElses(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        foreach (var owner in new[] { specialist, service.OtherSpecialist })
        {
            await service.SearchingAsync(await service.CaseAsync("Elias", owner), 24);
            await service.SearchingAsync(await service.CaseAsync("Noor", owner), 5);
            await service.InJobAsync(await service.CaseAsync("Tor", owner), 25);
            await service.InJobAsync(await service.CaseAsync("Sana", owner), 3);
            await service.InJobAsync(await service.CaseAsync("Pia", owner), 3, PayBasis.Unpaid);
            await service.OpenedAsync(await service.CaseAsync("Petter", owner), 20);
            await service.NotedAsync(await service.OpenedAsync(await service.CaseAsync("Lin", owner), 20), 13);
        }

        using var client = service.As(specialist);
        var all = await client.OpenAsync("/cases");

        Assert.Contains("7 people. 2 in a job.", all.Text, StringComparison.Ordinal);
        await ShowsAsync(client, all, "No contact with an employer, day 24 of 30", "Elias");
        await ShowsAsync(client, all, "First evaluation by", "Tor");
        await ShowsAsync(client, all, "First month in a job", "Sana", "Tor");
        await ShowsAsync(client, all, "Silent for 14 days", "Petter");
        Assert.Equal(["Sana", "Tor"], Names(await client.OpenAsync("/cases?job=In")));
        Assert.Equal(["Elias", "Noor"], Names(await client.OpenAsync("/cases?step=3")));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Names_StandInNordicOrder_AndAreFoundByPost(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        foreach (var name in new[] { "Åse", "Zoe", "Øystein", "Anna", "Ærlig", "Bo" })
        {
            await service.CaseAsync(name, specialist);
        }

        using var client = service.As(specialist);
        var page = await client.OpenAsync("/cases");
        var found = await client.SendAsync(page, new() { ["Names"] = "åSE" });

        Assert.Equal(["Anna", "Bo", "Zoe", "Ærlig", "Øystein", "Åse"], Names(page));
        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.Equal(["Åse"], Names(found));
        Assert.DoesNotContain(found.Document.QuerySelectorAll("a"), a => Uri.UnescapeDataString(a.GetAttribute("href") ?? "").Contains("åse", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Order_ByMeetingContactAndStep_PutsWhatIsNearestFirst(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        await service.NotedAsync(await service.CaseAsync("Anna", specialist), 1);
        await service.MeetingAsync(await service.NotedAsync(await service.CaseAsync("Bo", specialist), 9), new(15, 0));
        await service.SearchingAsync(await service.NotedAsync(await service.CaseAsync("Cam", specialist), 5), 1);

        using var client = service.As(specialist);

        Assert.Equal(["Bo", "Cam", "Anna"], Names(await client.OpenAsync("/cases?sort=LastContact")));
        Assert.Equal(["Bo", "Anna", "Cam"], Names(await client.OpenAsync("/cases?sort=NextMeeting")));
        Assert.Equal(["Anna", "Bo", "Cam"], Names(await client.OpenAsync("/cases?sort=Step")));
        Assert.Contains("9 days ago", (await client.OpenAsync("/cases")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Filters_ThatFitNobody_NameTheNearestWayOut(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        using var client = service.As(specialist);
        Assert.Contains("Nobody here yet", (await client.OpenAsync("/cases")).Text, StringComparison.Ordinal);
        await service.SearchingAsync(await service.CaseAsync("Elias", specialist), 3);

        var nobody = await client.OpenAsync("/cases?step=3&job=In");
        var wayOut = nobody.Document.QuerySelectorAll("main a").First(a => a.TextContent.Contains("Take away “In a job”", StringComparison.Ordinal));

        Assert.Equal(["Elias"], Names(await client.OpenAsync("/cases" + wayOut.GetAttribute("href"))));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Team_IsTheLeads_AndNobodyElseCountsInIt(DatabaseKind kind)
    {
        var service = services[kind];
        var team = new TeamId(service.NewId());
        await service.InDatabaseAsync(async db =>
        {
            db.Keep(Team.Create(team, "Team South", new Stamp(service.Administrator.Account, db.Now)));
            await db.SaveAsync(service.Administrator.Did(Acts.TeamMade, team.Value));
            return 0;
        });
        var lead = await service.AccountAsync("Lead", service.NewGrant(SeatRole.TeamLead) with { Team = team });
        var specialist = await service.AccountAsync("Ida", service.NewGrant(SeatRole.Specialist) with { Team = team });
        var given = await service.CaseAsync("Amina", specialist);
        await service.CaseAsync("Stranger");

        using var client = service.As(lead);
        using var person = service.As(given.Person);
        var page = await client.OpenAsync("/cases");

        Assert.Equal(["Amina"], Names(page));
        Assert.Contains("1 person. 0 in a job.", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/cases")).Status);
    }

    internal static List<string> Names(Answer page) =>
        [.. page.Document.QuerySelectorAll("th[scope=row] a").Select(a => a.TextContent.Trim())];

    private static async Task ShowsAsync(HttpClient client, Answer page, string tile, params string[] names)
    {
        var link = page.Document.QuerySelectorAll("main a").First(a => a.TextContent.Contains(tile, StringComparison.Ordinal));
        Assert.StartsWith(names.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), link.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(names, Names(await client.OpenAsync("/cases" + link.GetAttribute("href"))));
    }
}
