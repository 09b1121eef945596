using System.Net;
using System.Text.RegularExpressions;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Storage.Reports;
using Stegvis.Tests.Given;
using Stegvis.Tests.Outcomes;

namespace Stegvis.Tests.Reports;

/// <summary>The commissioner's page over HTTP: what a group of four can never be read from.</summary>
[Capability("C.206")]
public sealed partial class CommissionerTests
{
    private static ReferenceCase Placed(int number) => new($"placed {number}", "2026-01-05", null!, "") { Jobs = [new("2026-02-02", null, 20, PayBasis.CollectiveAgreement)] };

    private static ReferenceCase Waiting(int number) => new($"waiting {number}", "2026-01-05", null!, "");

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Commissioner_SeesFivesOnly_AndNothingOfAnyPerson(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await FillAsync(service, 11, 6);
        using var client = service.As(await service.AccountAsync("Funder", service.NewGrant(SeatRole.Funder)));

        var page = await client.OpenAsync("/reports?period=2026-1");

        Assert.Contains("Placed in a job: about 10 67%", Squeezed(page), StringComparison.Ordinal);
        Assert.Contains("Not placed: about 5 33%", Squeezed(page), StringComparison.Ordinal);
        Assert.All(About().Matches(Squeezed(page)), m => Assert.Equal(0, int.Parse(m.Groups["count"].Value, System.Globalization.CultureInfo.InvariantCulture) % 5));
        Assert.DoesNotContain("placed 1", page.Body, StringComparison.Ordinal);
        foreach (var closed in new[] { "/cases", "/team/numbers", "/numbers", "/team/numbers/people", "/employers", "/team" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync(closed)).Status);
        }

        Assert.Equal("/reports", (await client.OpenAsync("/")).Location ?? "/reports");
        Assert.Empty(await service.InDatabaseAsync(async db => await db.OutcomesVisibleToAsync(service.Lead with { Role = SeatRole.Funder }, CancellationToken.None)));
    }

    /// <summary>Eleven and four: the four are hidden, and so are the eleven that would give them away. One more, and both are shown.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task GroupOfFour_IsInNoAnswer_WhateverTheFilter(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await FillAsync(service, 11, 4);
        using var client = service.As(await service.AccountAsync("Funder", service.NewGrant(SeatRole.Funder)));
        var urls = (from period in new[] { "", "2026-1", "2025-2", "2026-2", "2026", "all", "x" }
                    from team in new[] { "", service.Team.Value.ToString(), service.NewId().ToString() }
                    select $"/reports?period={period}&team={team}").ToList();

        var before = new List<string>();
        foreach (var url in urls)
        {
            before.Add(Squeezed(await client.OpenAsync(url)));
        }

        await FillAsync(service, 0, 1);
        var after = Squeezed(await client.OpenAsync("/reports?period=2026-1"));

        Assert.All(before, text => Assert.DoesNotContain("laced: about", text, StringComparison.Ordinal));
        Assert.Contains(before, text => text.Contains("People: about 15", StringComparison.Ordinal));
        Assert.Contains("Placed in a job: about 10", after, StringComparison.Ordinal);
        Assert.Contains("Not placed: about 5", after, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Seat_IsGivenAndEndedByTheAdministrator_NeverToThemself(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await using (var db = service.OpenDatabase())
        {
            var account = Account.Create(new AccountId(service.NewId()), "nav@example.org", "Nina from the municipality", new Stamp(service.Administrator.Account, db.Now));
            account.Keep(new SignInSecrets { SecurityStamp = "stamp" });
            db.Keep(account);
            await db.SaveAsync(service.Administrator.Did(Acts.AccountMade, account.Id));
        }

        using var admin = service.As(service.Administrator);
        var form = await admin.OpenAsync("/administration/commissioners");
        var nina = form.Document.QuerySelectorAll("option").Single(o => o.TextContent.Contains("Nina", StringComparison.Ordinal)).GetAttribute("value")!;
        var refused = await admin.SendAsync(form, new() { ["Account"] = service.Administrator.Account.Value.ToString() }, "Give the role");
        var nobody = await admin.SendAsync(form, new() { ["Account"] = "" }, "Give the role");
        var given = await admin.SaveAsync(form, new() { ["Account"] = nina }, "Give the role");
        var seat = (await service.InDatabaseAsync(db => db.CommissionersAsync(CancellationToken.None)))[0];
        using var funder = service.As(new Actor(seat.Account, seat.Seat, SeatRole.Funder));
        var open = await funder.OpenAsync("/reports");
        await admin.SendAsync(given, [], "End: Nina from the municipality");
        var ended = await funder.OpenAsync("/reports");

        Assert.Contains("Nobody gives a role to themself", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Choose who.", nobody.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Redirect), (open.Status, ended.Status));
        Assert.Empty(await service.InDatabaseAsync(db => db.CommissionersAsync(CancellationToken.None)));
    }

    private static async Task FillAsync(TestService service, int placed, int waiting)
    {
        foreach (var reference in Enumerable.Range(0, placed).Select(Placed).Concat(Enumerable.Range(0, waiting).Select(Waiting)))
        {
            await service.ReferenceAsync(reference, service.Specialist);
        }
    }

    private static string Squeezed(Answer page) => Space().Replace(page.Document.QuerySelector("main")?.TextContent ?? "", " ");

    [GeneratedRegex(@"about (?<count>\d+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex About();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Space();
}
