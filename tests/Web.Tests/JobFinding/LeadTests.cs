using System.Net;
using Stegvis.Casework;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.JobFinding;

public sealed class LeadTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.007"), Capability("C.104")]
    public async Task Contact_BeforeThePersonsDecision_IsRefusedAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerIdAsync("Hagesenteret Gate");
        using var specialist = service.As(given.Specialist);
        var lead = await specialist.LeadAsync(given, employer);

        var form = await specialist.OpenAsync($"{lead}/contacts/new");
        var refused = await specialist.SendAsync(form, new() { ["Form.Text"] = "Ola wants to meet." });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("has not opened contact", refused.Text, StringComparison.Ordinal);
        Assert.Contains($"{given.Url}/disclosures/new?employer={employer}", refused.Body, StringComparison.Ordinal);
        Assert.Contains("Ola wants to meet.", refused.Body, StringComparison.Ordinal);
        Assert.Contains("Ola wants to meet.", (await specialist.OpenAsync($"{lead}/contacts/new")).Body, StringComparison.Ordinal);
        Assert.Contains("No contact yet.", (await specialist.OpenAsync(lead)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Write a contact", (await specialist.OpenAsync(lead)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.103"), Capability("C.119")]
    public async Task Contact_AfterTheDecision_IsSeenByPersonAndColleagueEachInTheirWay(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Halvard");
        var employer = await service.EmployerIdAsync("Bakeriet Samtale");
        using var specialist = service.As(given.Specialist);
        using var colleague = service.As(service.OtherSpecialist);
        using var person = service.As(given.Person);
        var lead = await specialist.LeadAsync(given, employer);
        await specialist.DecideAsync(given, employer);

        var saved = await specialist.SaveAsync(await specialist.OpenAsync($"{lead}/contacts/new"),
            new() { ["Form.Text"] = "They need help with packing.", ["Form.Channel"] = "Visit", ["Form.NextGoal"] = "Try a morning" });

        Assert.Contains("First contact", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Try a morning", saved.Text, StringComparison.Ordinal);
        Assert.Contains("They need help with packing.", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var register = await colleague.OpenAsync($"/employers/{employer}");
        Assert.Contains("Marte", register.Text, StringComparison.Ordinal);
        Assert.Contains("Visit", register.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Halvard", register.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("packing", register.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(given.Url, register.Body, StringComparison.Ordinal);
        Assert.Contains("Halvard", (await specialist.OpenAsync($"/employers/{employer}")).Text, StringComparison.Ordinal);
        Assert.Equal(StepState.Active, await StepAsync(service, given, ProcessStep.JobFinding));
        Assert.Equal(StepState.NotBegun, await StepAsync(service, given, ProcessStep.EmployerEngagement));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.103")]
    public async Task Lead_Interested_BeginsStepFourAndClosedLeavesOnlyItsLearning(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Ragnhild");
        var employer = await service.EmployerIdAsync("Lageret Lærdom");
        using var specialist = service.As(given.Specialist);
        using var colleague = service.As(service.OtherSpecialist);
        var lead = await specialist.LeadAsync(given, employer);
        await specialist.DecideAsync(given, employer);

        await specialist.PressAsync(await specialist.OpenAsync(lead), "Move", "Move", new() { ["stage"] = "Interested" });
        var closed = await specialist.SaveAsync(await specialist.OpenAsync($"{lead}/closing"),
            new() { ["Form.ClosingReason"] = "NoNeed", ["Form.Learning"] = "They need a driver in autumn." });

        Assert.Contains("Closed (1)", closed.Text, StringComparison.Ordinal);
        Assert.Equal(StepState.Active, await StepAsync(service, given, ProcessStep.EmployerEngagement));
        var register = await colleague.OpenAsync($"/employers/{employer}");
        Assert.Contains("They need a driver in autumn.", register.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ragnhild", register.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.007")]
    public async Task Lead_MovedToATalk_WithoutTheDecision_IsRefused(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var lead = await specialist.LeadAsync(given, await service.EmployerIdAsync("Kiosken Stopp"));

        var refused = await specialist.PressAsync(await specialist.OpenAsync(lead), "Move", "Move", new() { ["stage"] = "Negotiating" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("has not opened contact", refused.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Lead_IsNothing_ForTheEmployerAndForAnotherSpecialist(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerIdAsync("Verkstedet Lukket");
        using var specialist = service.As(given.Specialist);
        var lead = await specialist.LeadAsync(given, employer);
        var grant = service.NewGrant(SeatRole.EmployerContact) with { Case = given.Id, Placement = new PlacementId(service.NewId()) };
        var boss = await service.AccountAsync("Ola", grant);
        using var other = service.As(service.OtherSpecialist);
        using var employerContact = service.As(boss);

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(lead)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await employerContact.OpenAsync(lead)).Status);
        Assert.NotEqual(HttpStatusCode.OK, (await employerContact.OpenAsync($"/employers/{employer}")).Status);
        Assert.Equal(0, await service.InDatabaseAsync(async db => await (await db.OpenAsync(boss, given.Id))!.Records<JobLead>().CountAsync()));
    }

    private static Task<StepState> StepAsync(TestService service, GivenCase given, ProcessStep step) =>
        service.InDatabaseAsync(async db => (await db.OpenAsync(given.Specialist, given.Id))!.Case.StateOf(step));
}
