using System.Net;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class SeatTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.017")]
    public async Task Deputy_GrantedByTheLead_ReadsTheCaseUntilTheLastDay_AndThePersonSeesIt(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Amina");
        using var lead = service.As(service.Lead);
        using var deputy = service.As(service.OtherSpecialist);
        var form = await lead.OpenAsync($"{given.Url}/seats/colleague");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.Role"] = "Deputy", ["Form.Account"] = service.OtherSpecialist.Account.Value.ToString() };

        var endless = await lead.SendAsync(form, fields);
        Assert.Equal(HttpStatusCode.NotFound, (await deputy.OpenAsync(given.Url)).Status);
        fields["Form.Until"] = "2026-12-24";
        var seats = await lead.SaveAsync(form, fields);

        Assert.Contains("Choose the deputy’s last day", endless.Text.Replace('\'', '’'), StringComparison.Ordinal);
        Assert.Contains("until 24 Dec", seats.Text.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await deputy.OpenAsync(given.Url)).Status);
        var log = await service.InDatabaseAsync(async db =>
            await db.AccessLogAsync((await db.OpenOwnAsync(given.Person))!, new(0, 50), CancellationToken.None));
        Assert.Contains(log, row => row.Act == Acts.SeatGranted.Code && row.WhoDidIt == "Berit");
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task EndedSeat_OpensNothing_FromTheNextClick(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Noor");
        using var lead = service.As(service.Lead);
        using var specialist = service.As(given.Specialist);
        var seats = await lead.OpenAsync($"{given.Url}/seats");

        await lead.SaveAsync(seats, [], "End: Marte");

        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync(given.Url)).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Nobody_GrantsASeatToThemself_NorTheCaseToItsOwnPerson(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Elias");
        using var lead = service.As(service.Lead);
        var form = await lead.OpenAsync($"{given.Url}/seats/colleague");

        var self = await lead.SendAsync(form, new() { ["Form.Role"] = "Specialist", ["Form.Account"] = service.Lead.Account.Value.ToString() });
        var person = await lead.SendAsync(form, new() { ["Form.Role"] = "Specialist", ["Form.Account"] = given.Person.Account.Value.ToString() });

        Assert.Equal(HttpStatusCode.BadRequest, self.Status);
        Assert.Contains("cannot give yourself access", self.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, person.Status);
        Assert.Contains("Nobody follows up themself", person.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task PagesOfLeadAndAdministrator_AreThere_ForThemAlone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Tor");
        string[] administration = ["/administration", "/administration/accounts/new", "/administration/teams", "/administration/teams/new", $"/administration/teams/{service.Team.Value}"];
        string[] team = ["/team", $"{given.Url}/seats", $"{given.Url}/seats/colleague", $"{given.Url}/seats/guest"];

        foreach (var (actor, open, shut) in new[]
        {
            (service.Administrator, administration, team), (service.Lead, team, administration),
            (given.Specialist, [], [.. team, .. administration]), (given.Person, [], [.. team, .. administration]),
        })
        {
            using var client = service.As(actor);
            foreach (var url in open)
            {
                Assert.Equal((url, HttpStatusCode.OK), (url, (await client.OpenAsync(url)).Status));
            }

            foreach (var url in shut)
            {
                Assert.Equal((url, HttpStatusCode.NotFound), (url, (await client.OpenAsync(url)).Status));
            }
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Administration_NamesStaff_AndNobodyWhoIsSupported(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await service.CaseAsync("Unmistakable Name");
        for (var i = 0; i < 60; i++)
        {
            await service.AccountAsync($"Colleague {i}", service.NewGrant(SeatRole.Specialist) with { Team = service.Team });
        }

        using var administrator = service.As(service.Administrator);

        var list = new List<string>();
        for (var url = "/administration"; url is not null;)
        {
            var page = await administrator.OpenAsync(url);
            list.Add(page.Text);
            url = page.Document.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next ? "/administration" + next : null;
        }

        Assert.Equal(2, list.Count);
        Assert.Contains(list, text => text.Contains("Marte", StringComparison.Ordinal));
        Assert.DoesNotContain(list, text => text.Contains("Unmistakable Name", StringComparison.Ordinal));
    }
}
