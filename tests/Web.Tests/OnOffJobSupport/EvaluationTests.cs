using System.Net;
using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.OnOffJobSupport;

public sealed class EvaluationTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.147")]
    public async Task FirstEvaluation_WithinTheMonth_CompletesItsTaskAndPlansTheNext(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 11, 2))));

        var form = await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/evaluations/new");
        var saved = await specialist.SaveAsync(form, new()
        {
            ["Form.PersonScale"] = "4",
            ["Form.PersonSays"] = "I like the plants.",
            ["Form.EmployerScale"] = "5",
            ["Form.SharedWithEmployer"] = "Fewer visits from now on.",
            ["Form.NextOn"] = "2026-12-15",
        });

        Assert.Contains("First evaluation", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Fewer visits from now on.", saved.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 24), (await service.TasksAsync(given, job))[TaskKind.FirstEvaluation].DoneOn);
        var next = Assert.Single(await service.RecordsAsync<Meeting>(given));
        Assert.Equal((job, new DateOnly(2026, 12, 15)), (next.PlacementId!.Value, next.Facts.On!.Value));
        Assert.Contains("First evaluation", (await specialist.OpenAsync($"{given.Url}/support")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.147")]
    public async Task Evaluation_PutRight_MovesTheNextMeetingAndSavesOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 11, 2))));
        var form = await specialist.OpenAsync($"{given.Url}/placements/{job.Value}/evaluations/new");
        var fields = new Dictionary<string, string> { ["Form.NextOn"] = "2026-12-15" };
        var saved = await specialist.SaveAsync(form, fields);
        await specialist.SaveAsync(form, fields);

        await specialist.SaveAsync(await specialist.OpenAsync(saved.Url + "/correct"), new() { ["Form.NextOn"] = "2026-12-17" });

        Assert.Single(await service.RecordsAsync<PlacementEvaluation>(given));
        Assert.Equal(new DateOnly(2026, 12, 17), Assert.Single(await service.RecordsAsync<Meeting>(given)).Facts.On);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Evaluation_OfAnUnknownJob_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"{given.Url}/placements/{service.NewId()}/evaluations/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"{given.Url}/placements/{service.NewId()}/ending")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task SupportLine_SaysWhoReadsIt_BeforeItIsSaved(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var job = GivenJobs.PlacementOf(await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 11, 2))));
        await service.AtWorkplaceAsync(given, job);

        var form = await specialist.OpenAsync($"{given.Url}/support/lines/new");
        var saved = await specialist.SaveAsync(form, new() { ["Form.What"] = "Work the till alone", ["Form.Setting"] = "OnTheJob", ["Form.Who"] = "Siri", ["Form.IsNaturalSupport"] = "true" });

        Assert.Contains("Ola at the workplace read this line", form.Text, StringComparison.Ordinal);
        Assert.Contains("Around the job: only Kari and the staff read it.", form.Text, StringComparison.Ordinal);
        Assert.Contains("Work the till alone", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Siri, already there", saved.Text, StringComparison.Ordinal);
    }
}
