using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>The agreement has tasks on both sides, and what the service promised is followed where the person reads it.</summary>
public sealed class AgreementTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.064"), Capability("C.061")]
    public async Task TasksOnBothSides_StandOnTheSheet_AndWhatLacksAMeasureIsMarked(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        var sheet = await specialist.OpenAsync(await WriteAsync(specialist, given));

        Assert.Contains("Call three garden centres", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Kari", sheet.Document.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Show my CV", StringComparison.Ordinal)).TextContent, StringComparison.Ordinal);
        Assert.Contains("not said yet", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Say how we know, and by when: Show my CV", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("One task in the agreement lacks something", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not said yet", (await person.OpenAsync("/me/waiting/" + IdOf(sheet))).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.064")]
    public async Task Task_ChangedAfterTheYes_LiftsItAndShowsBeforeAndNow_AndDoingItDoesNot(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var url = await WriteAsync(specialist, given);
        var mine = "/me/waiting/" + url.Split('/')[^1];
        await person.SaveAsync(await person.OpenAsync(mine), [], "Right");
        var promise = await PromiseAsync(service, given);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/plan/{promise.Id}/result"), new() { ["Form.On"] = "2026-11-24" });
        Assert.Contains("Said yes on their own page", (await specialist.OpenAsync(url)).Text, StringComparison.Ordinal);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/plan/{promise.Id}?layout=1"), new() { ["Form.Measure"] = "Five names on a list" }, "Save");

        foreach (var page in new[] { await specialist.OpenAsync(url), await person.OpenAsync(mine) })
        {
            var row = Assert.Single(page.Document.QuerySelectorAll("table:has(caption) tbody tr"), r => r.TextContent.Contains("Three names on a list", StringComparison.Ordinal));
            Assert.Contains("Five names on a list", row.TextContent, StringComparison.Ordinal);
        }

        Assert.Contains("This has changed since you said yes.", (await person.OpenAsync(mine)).Text, StringComparison.Ordinal);
        await person.SaveAsync(await person.OpenAsync(mine), [], "Right");
        Assert.DoesNotContain("Three names on a list", (await specialist.OpenAsync(url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.064")]
    public async Task PromiseOfTheService_LateAndThenKept_IsSeenByPersonAndLead_AndThePersonsOwnTaskIsNone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        await WriteAsync(specialist, given, due: "2020-01-10");

        var mine = await person.OpenAsync("/me");
        var promised = mine.Document.QuerySelector("section[aria-labelledby=promised]")!.TextContent;
        Assert.Contains("What we promised you", promised, StringComparison.Ordinal);
        Assert.Contains("Late.", promised, StringComparison.Ordinal);
        Assert.DoesNotContain("Show my CV", promised, StringComparison.Ordinal);
        Assert.Contains("Done: 0. Late: 1.", (await lead.OpenAsync($"{given.Url}/sheets")).Text, StringComparison.Ordinal);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/plan/{(await PromiseAsync(service, given)).Id}/result"), new() { ["Form.On"] = "2026-11-24" });

        Assert.Contains("later than we said", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var seen = await lead.OpenAsync($"{given.Url}/sheets");
        Assert.Contains("Done: 1. Late: 0.", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain($"{given.Url}/plan", seen.Body, StringComparison.Ordinal);
    }

    private static async Task<string> WriteAsync(HttpClient specialist, GivenCase given, string due = "2027-04-01") =>
        (await specialist.SendAsync(await specialist.OpenAsync($"{given.Url}/sheets/new"), new()
        {
            ["Form.Sheet.SharedGoal"] = "A job with plants",
            ["Form.First.What"] = "Call three garden centres",
            ["Form.First.Party"] = "Specialist",
            ["Form.First.Measure"] = "Three names on a list",
            ["Form.First.Due"] = due,
            ["Form.Second.What"] = "Show my CV",
            ["Form.Second.Party"] = "Person",
        })).Location!;

    private static string IdOf(Answer page) => page.Url.Split('/')[^1];

    private static Task<PlanLine> PromiseAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        (await (await db.OpenAsync(given.Specialist, given.Id))!.Records<PlanLine>().Where(l => l.Facts.Party == TaskParty.Specialist).ListAsync())[0]);
}
