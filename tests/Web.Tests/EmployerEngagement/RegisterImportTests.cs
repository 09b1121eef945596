using System.Net;
using System.Text;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Tests.Given;
using Stegvis.Web.EmployerEngagement.Register.Import;

namespace Stegvis.Tests.EmployerEngagement;

public sealed class RegisterImportTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.119")]
    public async Task Import_OfTheSamePageTwice_AddsOnceAndKeepsOurNotes(DatabaseKind kind)
    {
        var service = services[kind];
        using var specialist = service.As(service.Specialist);
        var page = await RegisterFileTests.SampleAsync("enheter-search-page1-response.json");

        var first = await UploadAsync(specialist, page);
        var found = await specialist.SendAsync(await specialist.OpenAsync("/employers"), new() { ["Name"] = "976 030 788" });
        var address = found.Document.QuerySelector("th[scope=row] a")!.GetAttribute("href")!;
        await specialist.SaveAsync(await specialist.OpenAsync(address + "/edit"), new() { ["Form.LabourNeeds"] = "Weekends", ["Form.Employees"] = "12" });
        var second = await UploadAsync(specialist, page);
        var third = await UploadAsync(specialist, page);

        Assert.Equal("2 0 0 0", Counts(first));
        Assert.Equal("0 1 0 1", Counts(second));
        Assert.Equal("0 0 0 2", Counts(third));
        Assert.Contains("Enhetsregisteret, Brønnøysundregistrene, NLOD 2.0", first.Text, StringComparison.Ordinal);
        Assert.Contains("Weekends", (await specialist.OpenAsync(address)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.119")]
    public async Task Import_OfADeletedUnit_MarksIt(DatabaseKind kind)
    {
        var service = services[kind];
        using var specialist = service.As(service.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync("/employers/new"), new() { ["Form.Name"] = "Vår slettede", ["Form.OrganisationNumber"] = "123456789" });

        var done = await UploadAsync(specialist, await RegisterFileTests.SampleAsync("enheter-details-deleted-response.json"));
        var again = await UploadAsync(specialist, await RegisterFileTests.SampleAsync("enheter-details-deleted-response.json"));

        Assert.Equal("0 0 1 0", Counts(done));
        Assert.Equal("0 0 0 1", Counts(again));
        var found = await specialist.SendAsync(await specialist.OpenAsync("/employers"), new() { ["Name"] = "123456789" });
        Assert.Contains("deleted in the register", found.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.119")]
    public async Task Import_OfABrokenFile_NamesLineAndFieldAndTakesNothing(DatabaseKind kind)
    {
        var service = services[kind];
        using var specialist = service.As(service.Specialist);
        var file = "[\n{\"organisasjonsnummer\":\"955555555\",\"navn\":\"FØRST AS\"},\n{\"organisasjonsnummer\":\"955555556\",\"navn\":\"SÅ AS\",\"antallAnsatte\":\"mange\"}\n]";

        var refused = await UploadAsync(specialist, Encoding.UTF8.GetBytes(file));
        var empty = await UploadAsync(specialist, []);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Line 3, field “antallAnsatte”: it is not a number. Nothing was fetched.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, empty.Status);
        Assert.Contains("Choose a file first.", empty.Text, StringComparison.Ordinal);
        var found = await specialist.SendAsync(await specialist.OpenAsync("/employers"), new() { ["Name"] = "955555555" });
        Assert.Contains("No employer matches", found.Text, StringComparison.Ordinal);
    }

    [Fact, Capability("C.119")]
    public async Task Import_OfFiftyThousandUnits_IsOneActInAWholeChain()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        await using var db = service.OpenDatabase();

        var counts = await new ImportEmployers(db).ExecuteAsync(service.Specialist, service.NewId(), () => new GeneratedRegister(50_000), CancellationToken.None);
        var (rows, count) = await db.EmployersAsync(new EmployerFilter(), (0, 50), CancellationToken.None);

        Assert.Equal(new ImportCounts(50_000, 0, 0, 0), counts);
        Assert.Equal((50, 50_000), (rows.Count, count));
        Assert.Empty((await new AuditVerification(db).RunAsync(CancellationToken.None)).Faults);
    }

    /// <summary>New, updated, deleted, unchanged.</summary>
    private static string Counts(Answer done) => string.Join(' ', done.Document.QuerySelectorAll("main dd").Select(d => d.TextContent.Trim()));

    private static async Task<Answer> UploadAsync(HttpClient client, byte[] file)
    {
        var page = await client.OpenAsync("/employers/import");
        using var content = new MultipartFormDataContent
        {
            { new StringContent(page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!), "__RequestVerificationToken" },
            { new ByteArrayContent(file), "Upload", "units.json" },
        };
        using var response = await client.PostAsync("/employers/import", content);
        return new Answer(response.StatusCode, page.Url, null, await response.Content.ReadAsStringAsync());
    }
}
