using System.Net;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>What happens with the money: entered with its source, shown as an estimate, answered by the person, and unknown to the lead.</summary>
public sealed class MoneyTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.037")]
    public async Task Picture_MadeTogether_ShowsThePersonNowAndWithTheJob_AsAnEstimate(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        Assert.Contains("We have not counted yet", (await person.OpenAsync("/me/money")).Text, StringComparison.Ordinal);

        await FillAsync(specialist, given);

        var mine = await person.OpenAsync("/me/money");
        Assert.Contains("This is an estimate", mine.Text, StringComparison.Ordinal);
        Assert.Contains("Housing: we do not know yet what it becomes", mine.Text, StringComparison.Ordinal);
        Assert.Contains("this was checked Thursday 2. January 2020", mine.Text, StringComparison.Ordinal);
        Assert.Contains("The oldest source is from", mine.Text, StringComparison.Ordinal);
        var table = mine.Document.QuerySelector("table.chart-table")!.TextContent;
        Assert.Contains("20,000 kr", table, StringComparison.Ordinal);
        Assert.Contains("about 24,600 kr", table, StringComparison.Ordinal);
        Assert.Equal(2, mine.Document.QuerySelectorAll("svg.bars rect.bar-part").Length);
        Assert.Contains("about 4,600 kr more each month", mine.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.037")]
    public async Task Answer_StandsForTheFiguresItWasGivenTo(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await FillAsync(specialist, given);
        var seen = await person.OpenAsync("/me/money");

        var said = await person.SaveAsync(seen, new() { ["answer"] = "WantsToThink" });
        Assert.Contains("Take the time you need", said.Text, StringComparison.Ordinal);
        var page = await specialist.OpenAsync($"{given.Url}/money");
        Assert.Contains("Wants to think", page.Text, StringComparison.Ordinal);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/money/job"), new() { ["Form.HoursPerWeek"] = "20" });

        var refused = await person.SendAsync(seen, new() { ["answer"] = "UnderstoodAndAccepts" });
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("The figures have changed", refused.Text, StringComparison.Ordinal);
        Assert.Equal(MoneyAnswer.WantsToThink, (await service.InDatabaseAsync(db => db.Set<MoneyPicture>().AsNoTracking().SingleAsync(p => p.CaseId == given.Id))).Answer);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.037")]
    public async Task Lead_HasNoWayToTheMoney_AndNeitherHasAnotherPerson(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ivar"));
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var stranger = service.As(other.Person);
        await FillAsync(specialist, given);

        foreach (var path in new[] { "money", "money/job", "money/income" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/{path}")).Status);
        }

        Assert.DoesNotContain($"{given.Url}/money", (await lead.OpenAsync(given.Url)).Body, StringComparison.Ordinal);
        Assert.Contains($"{given.Url}/money", (await specialist.OpenAsync(given.Url)).Body, StringComparison.Ordinal);
        Assert.Contains("We have not counted yet", (await stranger.OpenAsync("/me/money")).Text, StringComparison.Ordinal);
        var read = await service.InDatabaseAsync(async db => await (await db.OpenAsync(service.Lead, given.Id))!.Records<MoneyLine>().ListAsync());
        Assert.Empty(read);
    }

    [Theory, Capability("C.037")]
    [InlineData("-1", "from 0 to")]
    [InlineData("ten", "number")]
    [InlineData("12.500", "two ways")]
    [InlineData("1,250,000", "number")]
    [InlineData("", "Write how much")]
    [InlineData("99999999", "from 0 to")]
    public async Task Amount_ThatIsNone_IsRefusedBesideTheField_AndNothingIsLost(string typed, string why)
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        var refused = await specialist.SendAsync(await specialist.OpenAsync($"{given.Url}/money/income"), new() { ["Form.Kind"] = "My benefit", ["Form.Amount"] = typed });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(why, refused.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("My benefit", refused.Body, StringComparison.Ordinal);
    }

    [Theory, Capability("C.037")]
    [InlineData("12 500,50", 12500.5)]
    [InlineData("12 500", 12500)]
    [InlineData("12500.5", 12500.5)]
    [InlineData("0", 0)]
    public async Task Amount_AsPeopleWriteIt_IsUnderstood(string typed, double amount)
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/money/income");
        var fields = new Dictionary<string, string> { ["Form.Kind"] = "My benefit", ["Form.Amount"] = typed };

        await specialist.SaveAsync(form, fields);
        await specialist.SendAsync(form, fields);

        var line = await service.InDatabaseAsync(db => db.Set<MoneyLine>().AsNoTracking().SingleAsync(l => l.CaseId == given.Id));
        Assert.Equal((decimal)amount, line.Facts.Amount);
        var after = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/money/income/{line.Id}"), [], "Take it out");
        Assert.Contains("Nothing is written yet", after.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Source_CheckedTomorrow_IsRefused()
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        var refused = await specialist.SendAsync(
            await specialist.OpenAsync($"{given.Url}/money/income"), new() { ["Form.Kind"] = "My benefit", ["Form.Amount"] = "1", ["Form.CheckedOn"] = "2099-01-01" });

        Assert.Contains("This day has not been yet", refused.Errors, StringComparison.Ordinal);
    }

    private static async Task FillAsync(HttpClient specialist, GivenCase given)
    {
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/money/income"), new()
        {
            ["Form.Kind"] = "Benefit",
            ["Form.Amount"] = "18 000",
            ["Form.AmountWithJob"] = "9000,00",
            ["Form.Source"] = "Benefit office",
            ["Form.CheckedOn"] = "2020-01-02",
        });
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/money/income"), new() { ["Form.Kind"] = "Housing", ["Form.Amount"] = "2000" });
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/money/job"), new() { ["Form.WagePerHour"] = "200", ["Form.HoursPerWeek"] = "18" });
    }
}
