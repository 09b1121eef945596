using System.Net;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.EmployerEngagement;

public sealed class PlacementTests(SharedServices services)
{
    private static readonly DateOnly Start = new(2027, 1, 31);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.041"), Capability("C.135")]
    public async Task Job_WithAStartDay_IsAnSeJobAndMakesItsTasks(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerAsync();
        using var specialist = service.As(given.Specialist);

        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(employer, Start));

        var tasks = await service.TasksAsync(given, GivenJobs.PlacementOf(saved));
        Assert.Contains("This is an SE job", saved.Text, StringComparison.Ordinal);
        Assert.Equal(3, tasks.Count);
        Assert.Equal(Start, tasks[TaskKind.FirstDayContact].Due);
        Assert.Equal(new DateOnly(2027, 2, 28), tasks[TaskKind.FirstEvaluation].Due);
        Assert.Equal(new DateOnly(2027, 2, 7), tasks[TaskKind.ContractIsMissing].Due);
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.EmployerEngagement));
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.OnOffJobSupport));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.041")]
    public async Task Job_ThatFailsACriterion_IsSavedAndSaysWhyEverywhere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerAsync();
        using var specialist = service.As(given.Specialist);

        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new DateOnly(2026, 11, 20), ("Pay", nameof(PayBasis.Unpaid)), ("Contract", nameof(ContractType.NoContract))));

        Assert.Contains("Not an SE job, because", saved.Text, StringComparison.Ordinal);
        Assert.Contains("The job is unpaid.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("There is no employment contract.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Not an SE job, because: The job is unpaid.", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("not an SE job", (await specialist.OpenAsync($"{given.Url}/placements")).Text, StringComparison.Ordinal);
        Assert.False(Assert.Single(await service.RecordsAsync<Placement>(given)).IsSupportedEmployment);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.041")]
    public async Task Practice_OpensTheSamePages_ButNeverCounts(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerAsync("Bakeriet");
        using var specialist = service.As(given.Specialist);

        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new DateOnly(2026, 11, 24), ("Setting", nameof(WorkSetting.Practice))));

        Assert.Contains("Practice gets the same support as a job.", saved.Text, StringComparison.Ordinal);
        Assert.False(Assert.Single(await service.RecordsAsync<Placement>(given)).IsSupportedEmployment);
        Assert.Contains("Assistant, Bakeriet", (await specialist.OpenAsync($"{given.Url}/support")).Text, StringComparison.Ordinal);
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.OnOffJobSupport));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.135")]
    public async Task StartDay_Moved_MovesOpenTasksAndLeavesDoneOnes(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerAsync();
        using var specialist = service.As(given.Specialist);
        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new DateOnly(2026, 12, 1)));
        var job = GivenJobs.PlacementOf(saved);
        var contact = (await service.TasksAsync(given, job))[TaskKind.FirstDayContact];
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/tasks/{contact.Id}"), [], "Mark as done");

        var form = await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/edit");
        await specialist.SaveAsync(form, new() { ["Form.StartsOn"] = "2028-01-31", ["Form.ContractSigned"] = "true" });

        var tasks = await service.TasksAsync(given, job);
        Assert.Equal(new DateOnly(2026, 12, 1), tasks[TaskKind.FirstDayContact].Due);
        Assert.Equal(new DateOnly(2028, 2, 29), tasks[TaskKind.FirstEvaluation].Due);
        Assert.NotNull(tasks[TaskKind.ContractIsMissing].DoneOn);
        Assert.Equal(3, tasks.Count);
        Assert.Equal(StepState.Settled, await service.StepAsync(given, ProcessStep.EmployerEngagement));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Job_SentTwice_IsSavedOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var terms = GivenJobs.Terms(await service.EmployerAsync(), Start);
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/placements/new");

        var first = await specialist.SaveAsync(form, terms);
        var second = await specialist.SaveAsync(form, terms);

        Assert.Equal(first.Url, second.Url);
        Assert.Single(await service.RecordsAsync<Placement>(given));
        Assert.Equal(3, (await service.RecordsAsync<CaseTask>(given)).Count);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Job_WithoutEmployerOrTitle_IsRefusedAndKeepsTheRest(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/placements/new");
        var refused = await specialist.SendAsync(form, new() { ["Form.Tasks"] = "water the plants", ["Form.HoursPerWeek"] = "500" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Choose the employer.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Write what the job is.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("water the plants", refused.Body, StringComparison.Ordinal);
        Assert.Empty(await service.RecordsAsync<Placement>(given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Job_ChangedByTwo_ShowsBothVersions(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), Start));
        var edit = saved.Url.Split('?')[0] + "/edit";
        var (mine, theirs) = (await specialist.OpenAsync(edit), await specialist.OpenAsync(edit));

        await specialist.SaveAsync(theirs, new() { ["Form.Wage"] = "200 an hour" });
        var conflict = await specialist.SendAsync(mine, new() { ["Form.Wage"] = "210 an hour" });

        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("200 an hour", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("210 an hour", conflict.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Lead_ThatBecameAJob_IsClosedInTheSameSave(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerAsync("Kiwi");
        var lead = await LeadAsync(service, given, employer);
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/placements/new?lead={lead}");
        var terms = GivenJobs.Terms(employer, Start);
        terms.Remove("Employer");
        await specialist.SaveAsync(form, terms);

        var closed = Assert.Single(await service.RecordsAsync<JobLead>(given));
        Assert.Equal((LeadStage.Closed, LeadClosingReason.BecameJob), (closed.Stage, closed.Facts.ClosingReason));
        Assert.Equal(employer, Assert.Single(await service.RecordsAsync<Placement>(given)).EmployerId);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Job_OfAnotherSpecialist_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), Start));
        using var other = service.As(service.OtherSpecialist);

        foreach (var path in new[] { saved.Url, saved.Url.Split('?')[0] + "/edit", $"{given.Url}/placements", $"{given.Url}/support" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(path)).Status);
        }
    }

    private static async Task<Guid> LeadAsync(TestService service, GivenCase given, EmployerId employer)
    {
        await using var db = service.OpenDatabase();
        var opened = (await db.OpenAsync(given.Specialist, given.Id))!;
        var facts = new JobLeadFacts { Origin = LeadOrigin.Network, NextGoal = "Visit" };
        var lead = JobLead.Open(service.NewId(), given.Id, (employer, facts), new Stamp(given.Specialist.Account, service.Clock.GetUtcNow()));
        db.Keep(lead);
        await opened.SaveAsync(Acts.LeadOpened, lead.Id);
        return lead.Id;
    }
}
