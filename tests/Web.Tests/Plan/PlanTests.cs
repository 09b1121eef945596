using System.Net;
using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class PlanTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049")]
    public async Task Plan_AsEachForm_HasTheSameLinesUnderThatFormsHeadings(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        await AddAsync(specialist, given, 1, new() { ["Form.What"] = "Visit a kennel", ["Form.Who"] = "Kari", ["Form.Verifier"] = "Marte" });
        await AddAsync(specialist, given, 2, new() { ["Form.What"] = "Write down jobs to try", ["Form.How"] = "with pictures" });
        await AddAsync(specialist, given, 5, new() { ["Form.What"] = "Till routine", ["Form.Form"] = "Instruction", ["Form.Setting"] = "OffTheJob" });

        await HasAsync("1", "Action plan, step 1", ["What", "Who", "When", "Who makes sure", "We look again", "Done, and what came of it"]);
        await HasAsync("2", "Individual action plan, step 2", ["What", "How", "Who", "When", "Carried out"]);
        await HasAsync("5", "Support plan, step 5", ["Need or goal", "Support", "How much", "Who gives it", "What is done, by when", "We look again", "What came of it"]);

        async Task HasAsync(string layout, string form, string[] headings)
        {
            var page = await specialist.OpenAsync($"{given.Url}/plan?layout={layout}");
            Assert.Contains(form, page.Text, StringComparison.Ordinal);
            Assert.Equal(headings, page.Document.QuerySelectorAll("thead th").Select(h => h.TextContent.Trim()));
            var lines = page.Document.QuerySelectorAll("tbody th").Select(h => h.TextContent.Trim());
            Assert.Equal(["Till routine", "Visit a kennel", "Write down jobs to try"], lines.Order(StringComparer.Ordinal));
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049"), Capability("C.064")]
    public async Task Line_WithoutWhoAndDay_IsSavedAndHinted(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var saved = await AddAsync(specialist, given, 1, new() { ["Form.What"] = "Visit a kennel" });

        Assert.Equal(3, saved.Document.QuerySelectorAll("tbody .mark").Length);
        Assert.Contains("1 line lacks something", saved.Text, StringComparison.Ordinal);
        var complete = await AddAsync(specialist, given, 1, new()
        {
            ["Form.What"] = "Call the kennel",
            ["Form.Who"] = "Kari",
            ["Form.Due"] = "2026-12-01",
            ["Form.Verifier"] = "Marte",
        });
        Assert.Contains("1 line lacks something", complete.Text, StringComparison.Ordinal);
        var empty = await specialist.SendAsync(await specialist.OpenAsync($"{given.Url}/plan/new?layout=1"), new() { ["Form.What"] = "", ["Form.Who"] = "Aunt Liv" });
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Aunt Liv", empty.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049")]
    public async Task Line_ChangedInTwoTabs_ShowsBothVersions(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        await AddAsync(specialist, given, 2, new() { ["Form.What"] = "Visit a kennel", ["Form.Amount"] = "twice" });
        var url = $"{given.Url}/plan/{(await LineAsync(service, given)).Id}?layout=2";
        var (first, second) = (await specialist.OpenAsync(url), await specialist.OpenAsync(url));

        await specialist.SaveAsync(first, new() { ["Form.Who"] = "Kari" }, "Save");
        var met = await specialist.SendAsync(second, new() { ["Form.Who"] = "Aunt Liv" }, "Save");

        Assert.Equal(HttpStatusCode.Conflict, met.Status);
        Assert.Contains("Somebody saved before you", met.Text, StringComparison.Ordinal);
        Assert.Contains("Kari", met.Document.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Aunt Liv", met.Document.QuerySelector(".alert")!.TextContent, StringComparison.Ordinal);
        await specialist.SaveAsync(met, [], "Save");
        var line = await LineAsync(service, given);
        Assert.Equal(("Aunt Liv", "twice"), (line.Facts.Who, line.Facts.Amount));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.025"), Capability("C.049")]
    public async Task Line_TheWordsOfThePerson_AreCarriedOutByThePerson(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await AddAsync(specialist, given, 1, new() { ["Form.What"] = "Visit a kennel", ["Form.Who"] = "Kari" });

        var plan = await person.OpenAsync("/me/plan");
        Assert.Contains("Who: Kari", plan.Text, StringComparison.Ordinal);
        await person.SaveAsync(plan, [], "I did this: Visit a kennel");
        await person.SaveAsync(plan, [], "I did this: Visit a kennel");

        Assert.NotNull((await LineAsync(service, given)).Facts.CarriedOutOn);
        var undone = await person.SaveAsync(await person.OpenAsync("/me/plan"), [], "Not done after all: Visit a kennel");
        Assert.Contains("I did this", undone.Text, StringComparison.Ordinal);
        Assert.Null((await LineAsync(service, given)).Facts.CarriedOutOn);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049")]
    public async Task Line_CarriedOutWithAResult_StandsInThePlanUntilItIsTakenOut(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        await AddAsync(specialist, given, 2, new() { ["Form.What"] = "Visit a kennel" });
        var url = $"{given.Url}/plan/{(await LineAsync(service, given)).Id}";

        var done = await specialist.SaveAsync(await specialist.OpenAsync(url + "/result"), new() { ["Form.On"] = "2026-11-20", ["Form.Result"] = "Liked it" });

        Assert.Contains("Liked it", done.Text, StringComparison.Ordinal);
        Assert.Contains("20. Nov", done.Text, StringComparison.Ordinal);
        var without = await specialist.SaveAsync(await specialist.OpenAsync(url), [], "Take it out");
        Assert.DoesNotContain("Visit a kennel", without.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync(url)).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Plan_IsReadByTheLead_AndIsNotThereForOthers(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, stranger) = (await service.CaseAsync(), await service.CaseAsync("Ivar"));
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var other = service.As(service.OtherSpecialist);
        using var person = service.As(stranger.Person);
        await AddAsync(specialist, given, 1, new() { ["Form.What"] = "Visit a kennel" });
        var line = (await LineAsync(service, given)).Id;

        Assert.Contains("Visit a kennel", (await lead.OpenAsync($"{given.Url}/plan")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/plan/{line}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/plan")).Status);
        Assert.DoesNotContain("Visit a kennel", (await person.OpenAsync("/me/plan")).Text, StringComparison.Ordinal);
    }

    private static async Task<Answer> AddAsync(HttpClient specialist, GivenCase given, int layout, Dictionary<string, string> fields) =>
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/plan/new?layout={layout}"), fields);

    private static Task<PlanLine> LineAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        (await (await db.OpenAsync(given.Specialist, given.Id))!.Records<PlanLine>().ListAsync())[0]);
}
