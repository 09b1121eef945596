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

    private static Task<List<Closure>> ClosuresAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        await (await db.OpenAsync(given.Specialist, given.Id))!.Records<Closure>().ListAsync());
}
