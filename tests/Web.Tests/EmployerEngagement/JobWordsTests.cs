using System.Net;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.EmployerEngagement;

public sealed class JobWordsTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task PagesOfAJob_OpenAndHaveTheirWords(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var saved = await specialist.AgreeAsync(given, GivenJobs.Terms(await service.EmployerAsync(), new DateOnly(2026, 11, 2), ("Pay", nameof(PayBasis.Unpaid))));
        var job = saved.Url.Split('?')[0];
        var evaluation = await specialist.SaveAsync(
            await specialist.OpenAsync($"{job}/evaluations/new"), new() { ["Form.PersonScale"] = "4", ["Form.EmployerScale"] = "3", ["Form.Phase"] = "Learning", ["Form.NextOn"] = "2026-12-01" });
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/support/lines/new"), new() { ["Form.What"] = "Till", ["Form.Form"] = "Training", ["Form.Who"] = "Siri", ["Form.IsNaturalSupport"] = "false" });
        var line = (await service.RecordsAsync<PlanLine>(given))[0].Id;
        var meeting = (await service.RecordsAsync<Meeting>(given))[0].Id;
        var task = (await service.RecordsAsync<CaseTask>(given))[0].Id;
        using var contact = service.As(await service.AtWorkplaceAsync(given, GivenJobs.PlacementOf(saved)));

        string[] pages =
        [
            $"{given.Url}/placements", $"{given.Url}/placements/new", job, $"{job}/edit", $"{job}/ending", $"{job}/evaluations/new", evaluation.Url, evaluation.Url + "/correct",
            $"{given.Url}/support", $"{given.Url}/support/lines/new", $"{given.Url}/support/lines/{line}",
            $"{given.Url}/meetings/new", $"{given.Url}/meetings/{meeting}", $"{given.Url}/tasks/new", $"{given.Url}/tasks/{task}",
        ];
        foreach (var path in pages)
        {
            await HasItsWordsAsync(specialist, path);
        }

        await HasItsWordsAsync(contact, "/workplace");
        await HasItsWordsAsync(contact, "/workplace?done=call");
    }

    private static async Task HasItsWordsAsync(HttpClient client, string path)
    {
        var page = await client.OpenAsync(path);
        Assert.Equal((HttpStatusCode.OK, path), (page.Status, path));
        Assert.DoesNotContain("⟦", page.Body, StringComparison.Ordinal);
    }
}
