using System.Net;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class DecisionTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.061"), Capability("C.039")]
    public async Task Choice_YesWithASheet_SettlesStepOneAndBeginsStepTwo(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await GivenSheets.WriteAsync(specialist, given, "Two visits.");
        Assert.Equal(StepState.Active, (await CaseAsync(service, given)).StateOf(ProcessStep.ClientEngagement));

        var form = await specialist.OpenAsync($"{given.Url}/decision/new");
        var saved = await specialist.SaveAsync(form, new() { ["Form.Answer"] = "Yes", ["Form.OwnWords"] = "I try this." });

        Assert.Contains("Yes, I want help to get or keep work", saved.Text, StringComparison.Ordinal);
        Assert.Contains("I try this.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("I try this.", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var after = await CaseAsync(service, given);
        Assert.Equal(StepState.Settled, after.StateOf(ProcessStep.ClientEngagement));
        Assert.Equal(StepState.Active, after.StateOf(ProcessStep.VocationalProfiling));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.039")]
    public async Task Sheet_AfterTheYes_SettlesStepOne(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), new() { ["Form.Answer"] = "Yes" });
        Assert.Equal(StepState.Active, (await CaseAsync(service, given)).StateOf(ProcessStep.ClientEngagement));

        await GivenSheets.WriteAsync(specialist, given, "Two visits.");

        Assert.Equal(StepState.Settled, (await CaseAsync(service, given)).StateOf(ProcessStep.ClientEngagement));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.061")]
    public async Task Choice_YesAndYetARefusal_IsRefusedBesideTheReasonWithTheWordsKept(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/decision/new");
        var refused = await specialist.SendAsync(form, new()
        {
            ["Form.Answer"] = "Yes",
            ["Form.Reason"] = "ChoseAnotherService",
            ["Form.OwnWords"] = "I want a real job.",
        });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Then this cannot be a reason to stop.", refused.Document.QuerySelector("#Form_Reason-error")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("I want a real job.", refused.Body, StringComparison.Ordinal);
        Assert.Contains("I want a real job.", (await specialist.OpenAsync($"{given.Url}/decision/new")).Body, StringComparison.Ordinal);
        Assert.Contains("No choice written down yet", (await specialist.OpenAsync($"{given.Url}/decision")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.061")]
    public async Task Choice_WithAReasonThatDoesNotExist_IsRefused(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/decision/new");
        var refused = await specialist.SendAsync(form, new() { ["Form.Answer"] = "NotNow", ["Form.Reason"] = "NotMotivated", ["Form.OwnWords"] = "Later." });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Later.", refused.Body, StringComparison.Ordinal);
        Assert.Equal(Enum.GetValues<NotGoingOnReason>().Length + 1, form.Document.QuerySelectorAll("input[name='Form.Reason']").Length);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.061")]
    public async Task Choice_NotNow_KeepsStepTwoUnbegunAndMayBeChosenAnew(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        await specialist.SaveAsync(
            await specialist.OpenAsync($"{given.Url}/decision/new"),
            new() { ["Form.Answer"] = "NotNow", ["Form.Reason"] = "DoesNotWantOrdinaryWorkNow", ["Form.OwnWords"] = "School first." });

        Assert.Equal(StepState.NotBegun, (await CaseAsync(service, given)).StateOf(ProcessStep.VocationalProfiling));
        Assert.Contains("School first.", (await lead.OpenAsync($"{given.Url}/decision")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/decision/new")).Status);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), new() { ["Form.Answer"] = "Yes", ["Form.OwnWords"] = "Now I want." });
        var page = await specialist.OpenAsync($"{given.Url}/decision");
        Assert.Contains("School first.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Now I want.", page.Text, StringComparison.Ordinal);
    }

    private static Task<Case> CaseAsync(TestService service, GivenCase given) =>
        service.InDatabaseAsync(async db => (await db.OpenAsync(given.Specialist, given.Id))!.Case);
}
