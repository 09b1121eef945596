using System.Net;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.OnOffJobSupport;

public sealed class EndingTests(SharedServices services)
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.175")]
    public async Task Ending_SentTwice_OpensTheSearchAndMakesTasksOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 10, 1))));
        var form = await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/ending");
        var fields = new Dictionary<string, string> { ["Form.Kind"] = nameof(EndingKind.Notice), ["Form.SearchAgain"] = "true", ["Form.ReprofilingNeeded"] = "true" };

        var saved = await specialist.SaveAsync(form, fields);
        await specialist.SaveAsync(form, fields);

        Assert.Contains("The job ended on", saved.Text, StringComparison.Ordinal);
        Assert.Equal(Today, Assert.Single(await service.RecordsAsync<Placement>(given)).EndedOn);
        Assert.Single(await service.RecordsAsync<PlacementEnding>(given));
        var tasks = await service.TasksAsync(given, job);
        Assert.Null(tasks[TaskKind.RightsBeforeSigning].DoneOn);
        Assert.Null(tasks[TaskKind.ReferenceFromEmployer].DoneOn);
        Assert.Equal(Today, tasks[TaskKind.OpenSearchAgain].DoneOn);
        Assert.NotNull(tasks[TaskKind.FirstEvaluation].DoneOn);
        Assert.NotEqual(StepState.NotBegun, await service.StepAsync(given, ProcessStep.JobFinding));
        Assert.NotEqual(StepState.NotBegun, await service.StepAsync(given, ProcessStep.VocationalProfiling));
        Assert.Contains("The search for a new job is open again.", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.175")]
    public async Task Ending_WithThePersonsOtherChoice_OpensNoSearch(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 10, 1))));

        var form = await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/ending");
        await specialist.SaveAsync(form, new()
        {
            ["Form.Kind"] = nameof(EndingKind.OwnWish),
            ["Form.SearchAgain"] = "false",
            ["Form.RightsChecked"] = "true",
            ["Form.ReferenceSecured"] = "true",
        });

        Assert.Equal(StepState.NotBegun, await service.StepAsync(given, ProcessStep.JobFinding));
        Assert.DoesNotContain(await service.RecordsAsync<CaseTask>(given), t => t.DoneOn is null);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.175"), Capability("C.001")]
    public async Task Ending_ClosesTheWorkplacePage_ButNotThatOfAnotherJob(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new DateOnly(2026, 10, 1))));
        var other = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(employer, new DateOnly(2026, 10, 1))));
        using var contact = service.As(await service.AtWorkplaceAsync(given, job));
        using var otherContact = service.As(await service.AtWorkplaceAsync(given, other));
        Assert.Equal(HttpStatusCode.OK, (await contact.OpenAsync("/workplace")).Status);

        var form = await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/ending");
        await specialist.SaveAsync(form, new() { ["Form.Kind"] = nameof(EndingKind.TemporaryEnd) });

        Assert.Equal("/no-longer-shared", (await contact.OpenAsync("/workplace")).Location);
        Assert.Equal(HttpStatusCode.OK, (await otherContact.OpenAsync("/workplace")).Status);
        Assert.Equal(StepState.Active, await service.StepAsync(given, ProcessStep.OnOffJobSupport));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Ending_WithoutAReason_IsRefused(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 10, 1))));

        var refused = await specialist.SendAsync(await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/ending"), new() { ["Form.LastDay"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write the last day.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Choose why the job ends.", refused.Text, StringComparison.Ordinal);
    }
}
