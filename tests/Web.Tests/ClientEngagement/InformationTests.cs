using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>What we explain is said and given to keep, and whether it landed is our test; the person reads what they got.</summary>
public sealed class InformationTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.059")]
    public async Task SaidOnly_GetsSomethingToKeepProposed_AndThePersonReadsWhatTheyGot(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        const string proposed = "there is nothing to take home";

        var form = await specialist.OpenAsync($"{given.Url}/information/give");
        await specialist.SaveAsync(form, new() { ["Form.Topics"] = "Rights", ["Form.ExplainedWellEnough"] = "Yes" });
        Assert.Contains(proposed, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        var again = await specialist.OpenAsync($"{given.Url}/information/give");
        await specialist.SaveAsync(again, new() { ["Form.Formats"] = "Pictures", ["Form.ExplainedWellEnough"] = "Yes" });

        Assert.DoesNotContain(proposed, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        var mine = await person.OpenAsync("/me/information");
        Assert.Contains("Rights", mine.Text, StringComparison.Ordinal);
        Assert.NotNull(mine.Document.QuerySelector("a[href='/supported-employment#rights']"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.059")]
    public async Task Unclear_IsOneNextStepInToday_AndMissingInTheFirstStep_UntilItIsClear(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        using var specialist = service.As(given.Specialist);
        const string asked = "Explain once more what was unclear";
        var form = await specialist.OpenAsync($"{given.Url}/information/give");
        await specialist.SaveAsync(form, new() { ["Form.ExplainedWellEnough"] = "ALittle", ["Form.StillUnclear"] = "What about my benefit?" });

        Assert.Contains(asked, (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
        var page = await specialist.OpenAsync(given.Url);
        Assert.Contains("something is missing", page.Document.QuerySelector(".steps li")!.TextContent, StringComparison.Ordinal);
        var link = page.Document.QuerySelector($"a[href*='/information/give/']")!.GetAttribute("href")!;
        var change = await specialist.OpenAsync(link);
        Assert.Contains("What about my benefit?", change.Body, StringComparison.Ordinal);
        await specialist.SaveAsync(change, new() { ["Form.ExplainedWellEnough"] = "Yes" });

        Assert.DoesNotContain(asked, (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("something is missing", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.059")]
    public async Task Sheet_IsOpenToAll_HasEveryTopic_AndStrangersSeeNoPack(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var nobody = service.As(null);
        using var other = service.As(service.OtherSpecialist);
        using var lead = service.As(service.Lead);

        var sheet = await nobody.OpenAsync("/supported-employment");

        Assert.Equal(HttpStatusCode.OK, sheet.Status);
        Assert.Equal(8, sheet.Document.QuerySelectorAll("main li[id] img").Length);
        Assert.NotNull(sheet.Document.QuerySelector("#money-and-work"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/information")).Status);
        Assert.Equal(HttpStatusCode.OK, (await lead.OpenAsync($"{given.Url}/information")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/information/give")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.059")]
    public async Task Pack_WithoutAnyForm_IsRefusedBesideTheField(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/information/give");

        var refused = await specialist.SendAsync(form, new() { ["Form.Formats"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
    }
}
