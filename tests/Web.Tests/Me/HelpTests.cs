using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

/// <summary>Somebody to call in two taps, and my rights in plain words.</summary>
public sealed class HelpTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.035"), Capability("C.189")]
    public async Task Help_IsOneTapFromThePersonsPages_AndEachNumberCalls(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        var name = $"Night line {given.Id.Value:N}";
        await lead.SaveAsync(await lead.OpenAsync("/crisis-contacts/one"), new() { ["Form.Name"] = name, ["Form.Phone"] = "+47 00 00 10 10", ["Form.OpenWhen"] = "All night" });

        foreach (var path in new[] { "/me", "/me/money", "/me/rights", "/me/plan" })
        {
            Assert.NotNull((await person.OpenAsync(path)).Document.QuerySelector("a[href='/me/help']"));
        }

        var help = await person.OpenAsync("/me/help");
        Assert.Contains(name, help.Text, StringComparison.Ordinal);
        Assert.Contains("All night", help.Text, StringComparison.Ordinal);
        Assert.NotNull(help.Document.QuerySelector("a[href='tel:+4700001010']"));
        Assert.NotNull(help.Document.QuerySelector("a[href='tel:113']"));
        Assert.NotNull(help.Document.QuerySelector("a[href='tel:112']"));
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/me/help")).Status);
        Assert.Null((await specialist.OpenAsync(given.Url)).Document.QuerySelector("a[href='/me/help']"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.189")]
    public async Task Number_NotCheckedForSixMonths_IsFlagged_AndCheckingOrTakingOutClearsIt(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var lead = service.As(service.Lead);
        using var administrator = service.As(service.Administrator);
        await lead.SaveAsync(await lead.OpenAsync("/crisis-contacts/one"), new() { ["Form.Name"] = "Old line", ["Form.Phone"] = "00001010", ["Form.CheckedOn"] = "2020-01-02" });

        var list = await administrator.OpenAsync("/crisis-contacts");
        Assert.Contains("Check it again", list.Text, StringComparison.Ordinal);
        Assert.Contains("1 to check again", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);

        var one = list.Document.QuerySelector("tbody a")!.GetAttribute("href")!;
        var today = await service.InDatabaseAsync(db => Task.FromResult(db.Today));
        var checkedNow = await administrator.SaveAsync(await administrator.OpenAsync(one), new() { ["Form.CheckedOn"] = today.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) });
        Assert.DoesNotContain("Check it again", checkedNow.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("to check again", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);

        Assert.Contains("No numbers yet", (await lead.SaveAsync(await lead.OpenAsync(one), [], "Take it out")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync(one)).Status);
    }

    [Theory, Capability("C.189")]
    [InlineData("call me", "Only digits")]
    [InlineData("", "Write the number")]
    [InlineData("+", "Only digits")]
    public async Task Number_ThatIsNone_IsRefused(string phone, string why)
    {
        var service = services[DatabaseKind.Sqlite];
        using var lead = service.As(service.Lead);

        var refused = await lead.SendAsync(await lead.OpenAsync("/crisis-contacts/one"), new() { ["Form.Name"] = "Night line", ["Form.Phone"] = phone });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains(why, refused.Errors, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.189")]
    public async Task Numbers_AreKeptByLeadAndAdministratorAlone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/crisis-contacts")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/crisis-contacts/one")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.038")]
    public async Task Rights_AreSaidInPlainWords_WithAWayToUseEach(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);

        var rights = await person.OpenAsync("/me/rights");

        foreach (var heading in new[] { "A real job", "I choose", "What stands about me", "I say who gets to know", "I can stop and come back", "I can complain" })
        {
            Assert.Contains(rights.Document.QuerySelectorAll("h2"), h => h.TextContent.Trim() == heading);
        }

        foreach (var link in rights.Document.QuerySelectorAll("main section a").Select(a => a.GetAttribute("href")!))
        {
            Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync(link)).Status);
        }
    }
}
