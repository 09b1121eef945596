using System.Net;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Tests.Outcomes;

namespace Stegvis.Tests.Reports;

/// <summary>A report of one person: drafted from facts, read by the person, then out of the house and never before.</summary>
[Capability("C.206")]
public sealed class PersonReportTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Draft_HoldsTheFactsOfTheCase(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.ReferenceAsync(ReferenceCases.All.Single(c => c.Name == "two jobs that overlap"), await service.NewSpecialistAsync());
        using var client = service.As(given.Specialist);

        var form = await client.OpenAsync($"{given.Url}/reports/new");

        Assert.Contains("Assistant, from 1 Feb 2026: 12 hours a week, By collective agreement, counts as Supported Employment.", form.Text, StringComparison.Ordinal);
        Assert.Contains("31 days to a paid job.", form.Text, StringComparison.Ordinal);
        Assert.Contains("297 days in a paid job, 0 days without pay.", form.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Report_LeavesOnlyAfterThePersonsYes_WithTheirWords(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, url) = await WrittenAsync(service);
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var id = url.Split('/')[^1];

        await RefusedAsync(specialist, url);
        var forced = await specialist.SendOnlyAsync(await specialist.OpenAsync(url) with { Url = url + "?handler=Release" }, []);
        var waiting = await person.OpenAsync("/me/waiting");
        var mine = await person.OpenAsync($"/me/reports/{id}");
        var said = await person.SaveAsync(mine, new() { ["Comment"] = "I want more hours.", ["send"] = "true" });
        await RefusedAsync(specialist, url);
        var released = await specialist.SaveAsync(await specialist.OpenAsync(url), [], "Make it ready for NAV");

        Assert.Equal(HttpStatusCode.BadRequest, forced);
        Assert.Contains("Reports about me", waiting.Text, StringComparison.Ordinal);
        Assert.Contains("Kari packs alone now.", mine.Text, StringComparison.Ordinal);
        Assert.Contains("You said yes", said.Text, StringComparison.Ordinal);
        Assert.Contains("Ready to send", released.Text, StringComparison.Ordinal);
        Assert.Contains("I want more hours.", (await specialist.OpenAsync(url + "/print")).Text, StringComparison.Ordinal);
        Assert.Contains("made a report you had read ready to send", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Reports about me", (await person.OpenAsync("/me/waiting")).Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Correction_AfterTheYes_StopsItAgain(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, url) = await WrittenAsync(service);
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync(url), new() { ["Comment"] = "" }, "Said yes aloud");
        await specialist.SaveAsync(await specialist.OpenAsync(url), [], "Make it ready for NAV");
        var before = await specialist.OpenAsync(url + "/print");

        var stale = await specialist.OpenAsync(url);
        var corrected = await specialist.SaveAsync(await specialist.OpenAsync(url + "/correct"), new() { ["Form.WhatWeDid"] = "Kari needs help to pack." });

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Contains("read together", before.Text, StringComparison.Ordinal);
        Assert.Contains("It waits for Kari.", corrected.Text, StringComparison.Ordinal);
        await RefusedAsync(specialist, url);
        Assert.Contains("Ready to send", stale.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task No_NeedsNoReason_TellsTheSpecialist_AndItsWordsDoNotLeave(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, url) = await WrittenAsync(service);
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var mine = await person.OpenAsync($"/me/reports/{url.Split('/')[^1]}");

        var silent = await person.SaveAsync(mine, new() { ["send"] = "false" });
        await person.SaveAsync(await person.OpenAsync(mine.Url), new() { ["Comment"] = "Not about my mother.", ["send"] = "false" });
        var seen = await specialist.OpenAsync(url);
        await specialist.SaveAsync(await specialist.OpenAsync(url + "/correct"), new() { ["Form.WhatWeDid"] = "Kari packs." });
        await person.SaveAsync(await person.OpenAsync(mine.Url), new() { ["send"] = "true" });
        await specialist.SaveAsync(await specialist.OpenAsync(url), [], "Make it ready for NAV");

        Assert.Contains("It is not sent", silent.Text, StringComparison.Ordinal);
        Assert.Contains("Not about my mother.", seen.Text, StringComparison.Ordinal);
        Assert.Contains(await service.RecordsAsync<CaseTask>(given), t => t.What == "Kari does not want the report sent as it is. Talk it through.");
        Assert.DoesNotContain("Not about my mother.", (await specialist.OpenAsync(url + "/print")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Yes_ToAnotherVersion_OrFromSomebodyElse_IsNone(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, url) = await WrittenAsync(service);
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var other = service.As(service.OtherSpecialist);
        var (mine, theirs) = (await person.OpenAsync($"/me/reports/{url.Split('/')[^1]}"), await specialist.OpenAsync(url));
        await specialist.SaveAsync(await specialist.OpenAsync(url + "/correct"), new() { ["Form.Next"] = "Something else." });

        var late = await person.SendAsync(mine, new() { ["send"] = "true" });
        var feigned = await specialist.SendAsync(await specialist.OpenAsync(url), new() { ["means"] = nameof(ConfirmationMeans.SignedIn) }, "Said yes aloud");
        var tapped = await specialist.SendAsync(await specialist.OpenAsync(url), new() { ["means"] = nameof(ConfirmationMeans.HandedOver) }, "Said yes aloud");
        var stale = await specialist.SendAsync(theirs, new() { ["means"] = nameof(ConfirmationMeans.Spoken) }, "Said yes aloud");

        Assert.Contains("The report was changed while you read it.", late.Text, StringComparison.Ordinal);
        Assert.Contains("Only the person answers for themself.", feigned.Text, StringComparison.Ordinal);
        Assert.Contains("Only the person answers for themself.", tapped.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, stale.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync(url)).Status);
        Assert.Empty(await service.RecordsAsync<Confirmation>(given));
    }

    [Theory]
    [InlineData("en", "en-GB", "Report for a period", "What we did", "In the person's own words")]
    [InlineData("nb", "nb-NO", "Rapport for en periode", "Det vi har gjort", "Med personens egne ord")]
    [InlineData("nn", "nn-NO", "Rapport for ein periode", "Det vi har gjort", "Med personen sine eigne ord")]
    [InlineData("sv", "sv-SE", "Rapport för en period", "Det vi har gjort", "Med personens egna ord")]
    public async Task File_HasHeadingsAHeaderRowAndItsLanguage(string language, string tag, string title, string heading, string own)
    {
        var service = services[DatabaseKind.Sqlite];
        var (given, url) = await WrittenAsync(service);
        using var first = service.As(given.Specialist);
        await first.SaveAsync(await first.OpenAsync(url), new() { ["Comment"] = "Æ vil jobbe <mer> & 🙂" }, "Said yes on paper");
        await first.SaveAsync(await first.OpenAsync(url), [], "Make it ready for NAV");
        using var client = service.As(given.Specialist, language);

        using var response = await client.GetAsync(url + "?handler=File");
        await using var stream = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        using var file = WordprocessingDocument.Open(stream, false);
        var body = file.MainDocumentPart!.Document.Body!;
        var table = body.Elements<Table>().Single();

        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", response.Content.Headers.ContentType!.MediaType);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(file).Select(e => e.Path?.XPath + ": " + e.Description));
        Assert.Equal(tag, file.MainDocumentPart.StyleDefinitionsPart!.Styles!.Descendants<Languages>().Single().Val!.Value);
        Assert.Equal(title, file.PackageProperties.Title);
        Assert.Equal(title, Styled(body, "Heading1").Single());
        Assert.Contains(heading, Styled(body, "Heading2"));
        Assert.Equal(own, Styled(body, "Heading2")[^1]);
        Assert.NotNull(table.Elements<TableRow>().First().TableRowProperties!.GetFirstChild<TableHeader>());
        Assert.False(string.IsNullOrEmpty(table.GetFirstChild<TableProperties>()!.GetFirstChild<TableDescription>()!.Val!.Value));
        Assert.Contains("Æ vil jobbe <mer> & 🙂", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("Kari packs alone now.", body.InnerText, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Form_WithoutARecipient_OrEndingBeforeItBegins_IsRefused_AndDoublePressSavesOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        var form = await client.OpenAsync($"{given.Url}/reports/new");

        var nobody = await client.SendAsync(form, new() { ["Form.Recipient"] = "" });
        var backwards = await client.SendAsync(form, new() { ["Form.Recipient"] = "NAV", ["Form.From"] = "2026-11-20", ["Form.To"] = "2026-11-19" });
        var once = await client.SendAsync(form, new() { ["Form.Recipient"] = "NAV" });
        var twice = await client.SendAsync(form, new() { ["Form.Recipient"] = "NAV" });

        Assert.Contains("Write who gets the report.", nobody.Text, StringComparison.Ordinal);
        Assert.Contains("The last day comes before the first.", backwards.Text, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Redirect, once.Location), (twice.Status, twice.Location));
        Assert.Single(await service.RecordsAsync<PersonReport>(given));
    }

    private static async Task<(GivenCase Given, string Url)> WrittenAsync(TestService service)
    {
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        var saved = await client.SaveAsync(
            await client.OpenAsync($"{given.Url}/reports/new"), new() { ["Form.Recipient"] = "NAV", ["Form.WhatWeDid"] = "Kari packs alone now." });
        return (given, saved.Url);
    }

    private static async Task RefusedAsync(HttpClient client, string url)
    {
        var file = await client.OpenAsync(url + "?handler=File");
        var print = await client.OpenAsync(url + "/print");
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (file.Status, print.Status));
        Assert.Contains("It cannot leave.", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Kari", print.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static List<string> Styled(Body body, string style) =>
        [.. body.Elements<Paragraph>().Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == style).Select(p => p.InnerText)];
}
