using System.Net;
using AngleSharp.Html.Dom;
using Stegvis.EmployerEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.EmployerEngagement.Register;

namespace Stegvis.Tests.Given;

/// <summary>Employers, leads and forms for tests.</summary>
public static class Employers
{
    public static async Task<Guid> EmployerIdAsync(this TestService service, string name, string? municipality = null)
    {
        var id = service.NewId();
        await service.InDatabaseAsync(db => new AddEmployer(db).ExecuteAsync(
            service.Specialist, new EmployerId(id), new EmployerFacts { Name = name, Municipality = municipality }, CancellationToken.None));
        return id;
    }

    /// <summary>Opens a lead through its form and gives the address of the lead.</summary>
    public static async Task<string> LeadAsync(this HttpClient specialist, GivenCase given, Guid employer)
    {
        var form = await specialist.OpenAsync($"{given.Url}/leads/new?employer={employer}");
        var sent = await specialist.SendAsync(form, new() { ["Employer"] = employer.ToString(), ["Form.Origin"] = "Network", ["Form.NextGoal"] = "See the place" });
        Assert.True(sent.Status is HttpStatusCode.Redirect, sent.Errors);
        return sent.Location!;
    }

    /// <summary>The person's decision, written down by the specialist.</summary>
    public static async Task DecideAsync(this HttpClient specialist, GivenCase given, Guid employer, string level = "WithoutName")
    {
        var form = await specialist.OpenAsync($"{given.Url}/disclosures/new?employer={employer}");
        await specialist.SaveAsync(form, new() { ["Employers"] = employer.ToString(), ["Form.Level"] = level, ["Means"] = "Spoken" });
    }

    /// <summary>Sends to one handler of a page, with the page's own hidden fields.</summary>
    public static Task<Answer> PressAsync(this HttpClient client, Answer page, string button, string handler, Dictionary<string, string>? fields = null) =>
        client.SendAsync(page with { Url = page.Url.Split('?')[0] + "?handler=" + handler }, fields ?? [], button);

    /// <summary>Sends only the hidden fields of the form and the ones given, as an older form would.</summary>
    public static async Task<HttpStatusCode> SendOnlyAsync(this HttpClient client, Answer page, Dictionary<string, string> fields)
    {
        var hidden = page.Form(null).QuerySelectorAll("input[type=hidden]").OfType<IHtmlInputElement>().Where(i => !i.Name!.StartsWith("Form.", StringComparison.Ordinal));
        using var content = new FormUrlEncodedContent(hidden.Select(i => KeyValuePair.Create(i.Name!, i.Value)).Concat(fields));
        using var response = await client.PostAsync(page.Url, content);
        return response.StatusCode;
    }
}
