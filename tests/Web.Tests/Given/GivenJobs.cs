using System.Globalization;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;

namespace Stegvis.Tests.Given;

/// <summary>Employers, jobs and seats at the workplace, made for one test.</summary>
public static class GivenJobs
{
    public static async Task<EmployerId> EmployerAsync(this TestService service, string name = "Hagesenteret")
    {
        await using var db = service.OpenDatabase();
        var id = new EmployerId(service.NewId());
        db.Keep(Employer.Add(id, new EmployerFacts { Name = name }, null, new Stamp(service.Specialist.Account, service.Clock.GetUtcNow())));
        await db.SaveAsync(service.Specialist.Did(Acts.EmployerAdded, id.Value));
        return id;
    }

    /// <summary>The five points as a form sends them; a good SE job unless told otherwise.</summary>
    public static Dictionary<string, string> Terms(EmployerId employer, DateOnly start, params (string Field, string Value)[] but)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Employer"] = employer.Value.ToString(),
            ["Form.JobTitle"] = "Assistant",
            ["Form.HoursPerWeek"] = "20",
            ["Form.Pay"] = nameof(PayBasis.CollectiveAgreement),
            ["Form.Contract"] = nameof(ContractType.Permanent),
            ["Form.StartsOn"] = start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["Form.SameConditionsAsColleagues"] = "true",
        };
        foreach (var (field, value) in but)
        {
            fields["Form." + field] = value;
        }

        return fields;
    }

    /// <summary>A job saved through its form; gives the page it leads to.</summary>
    public static async Task<Answer> AgreeAsync(this HttpClient client, GivenCase given, Dictionary<string, string> terms, string query = "")
    {
        var form = await client.OpenAsync($"{given.Url}/placements/new{query}");
        return await client.SaveAsync(form, terms);
    }

    public static PlacementId PlacementOf(Answer page) => new(Guid.Parse(page.Url.Split('?')[0].Split('/')[^1]));

    public static async Task<Actor> AtWorkplaceAsync(this TestService service, GivenCase given, PlacementId job, SeatRole role = SeatRole.EmployerContact) =>
        await service.AccountAsync(role is SeatRole.Mentor ? "Siri" : "Ola", service.NewGrant(role) with { Case = given.Id, Placement = job });

    /// <summary>The records of a case as its specialist sees them.</summary>
    public static Task<List<TRecord>> RecordsAsync<TRecord>(this TestService service, GivenCase given)
        where TRecord : CaseRecord => service.InDatabaseAsync(async db =>
        {
            var opened = await db.OpenAsync(given.Specialist, given.Id);
            return await opened!.Records<TRecord>().ListAsync();
        });

    public static Task<StepState> StepAsync(this TestService service, GivenCase given, ProcessStep step) =>
        service.InDatabaseAsync(async db => (await db.OpenAsync(given.Specialist, given.Id))!.Case.StateOf(step));

    public static async Task<Dictionary<TaskKind, CaseTask>> TasksAsync(this TestService service, GivenCase given, PlacementId job) =>
        (await service.RecordsAsync<CaseTask>(given)).Where(t => t.SubjectId == job.Value).ToDictionary(t => t.Kind);
}
