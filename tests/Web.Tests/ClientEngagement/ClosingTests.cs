using System.Net;
using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class ClosingTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.047")]
    public async Task Person_StopsWithoutAReason_AndComesBackToEverything(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var sheet = await GivenSheets.WriteAsync(specialist, given, "Two visits.");

        var question = await person.OpenAsync("/me/closure");
        Assert.All(question.Document.QuerySelectorAll(".pair .ds-button"), b => Assert.Equal("answer", b.GetAttribute("data-variant")));
        var stopped = await person.SaveAsync(question, [], "I want to stop");
        var again = await person.SendAsync(question, [], "I want to stop");

        Assert.Equal("/me/closure", again.Location);
        Assert.Contains("You have stopped", stopped.Text, StringComparison.Ordinal);
        Assert.Contains("Closed by the person", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Kari chose to stop", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        await person.SaveAsync(await person.OpenAsync("/me/closure"), [], "I want to come back");
        Assert.DoesNotContain("Closed by the person", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Two visits.", (await specialist.OpenAsync(sheet)).Text, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await ClosuresAsync(service, given)).ReopenedOn);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.047")]
    public async Task Specialist_OpensAgain_WithoutAnIntakeQuestionAndWithTheStepsAsTheyWere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        await GivenSheets.WriteAsync(specialist, given, "Two visits.");
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), new() { ["Form.Answer"] = "Yes" });
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/closure"), new() { ["Form.Reason"] = "I move to my sister." }, "Yes, Kari stops");

        var open = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/closure"), [], "Open again with Kari");

        Assert.Equal(given.Url, open.Url);
        var @case = await service.InDatabaseAsync(async db => (await db.OpenAsync(given.Specialist, given.Id))!.Case);
        Assert.Null(@case.ClosedOn);
        Assert.Equal(StepState.Settled, @case.StateOf(ProcessStep.ClientEngagement));
        Assert.Equal(StepState.Active, @case.StateOf(ProcessStep.VocationalProfiling));
        Assert.Contains("I move to my sister.", (await specialist.OpenAsync($"{given.Url}/closure")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.047")]
    public async Task Closing_ByTheLeadOrAStranger_IsNotPossible(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var lead = service.As(service.Lead);
        using var other = service.As(service.OtherSpecialist);

        var read = await lead.OpenAsync($"{given.Url}/closure");

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.Empty(read.Document.QuerySelectorAll("main form"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/closure")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync("/me/closure")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.044")]
    public async Task TimeAndMoney_CloseNothing_TheNeedStandsUnmetForTheLead(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);
        Assert.DoesNotContain("where time or money runs out", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);

        var closing = await specialist.OpenAsync($"{given.Url}/closure");
        var asked = await specialist.SaveAsync(closing, [], "The time is up");
        await specialist.SaveAsync(closing, [], "The money ends");

        Assert.Equal($"{given.Url}/unmet-need", asked.Url);
        Assert.Contains("does not close anything", asked.Text, StringComparison.Ordinal);
        Assert.Empty(await ClosuresAsync(service, given));
        Assert.Equal(RunningOut.Time, Assert.Single(await service.RecordsAsync<UnmetNeed>(given)).What);
        Assert.Contains("1 where time or money runs out", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);
        Assert.NotEmpty((await specialist.SendAsync(asked, new() { ["Form.Need"] = "" }, "Save")).Errors);
        var page = await specialist.SaveAsync(asked, new() { ["Form.Need"] = "A visit a month", ["Form.NextHelper"] = "The mentor at work" }, "Save");

        Assert.Contains("The time is up, the need is not met", page.Text, StringComparison.Ordinal);
        Assert.Contains("Helps next: The mentor at work.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Closed by the person", page.Text, StringComparison.Ordinal);
        Assert.Contains("The time is up, the need is not met", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("You have stopped", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var rows = (await lead.OpenAsync("/team/unmet-needs")).Document.QuerySelectorAll("tbody tr");
        Assert.Contains("A visit a month", Assert.Single(rows).TextContent, StringComparison.Ordinal);
        Assert.Empty((await lead.OpenAsync($"{given.Url}/unmet-need")).Document.QuerySelectorAll("main form"));

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/unmet-need"), [], "The need is met now");
        Assert.DoesNotContain("where time or money runs out", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);
        Assert.Empty((await lead.OpenAsync("/team/unmet-needs")).Document.QuerySelectorAll("tbody tr"));
        Assert.DoesNotContain("the need is not met", (await specialist.OpenAsync(given.Url)).Document.QuerySelector(".ds-alert")?.TextContent ?? "", StringComparison.Ordinal);
    }

    private static Task<List<Closure>> ClosuresAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        await (await db.OpenAsync(given.Specialist, given.Id))!.Records<Closure>().ListAsync());
}
