using System.IO.Compression;
using System.Net;
using System.Text;
using Stegvis.Storage.Backups;
using Stegvis.Storage.Drafts;
using Stegvis.Tests.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>What is kept too long is listed on its day, erased when the lead says so, and gone everywhere but in the receipt.</summary>
public sealed class RetentionTests
{
    private const string _sentinel = "Sentinelerased";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.018")]
    public async Task ClosedCase_IsDueOnTheDay_AndNotTheDayBefore(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var without = await ClosedAsync(service, "Adam");
        var withJob = await service.CaseAsync("Berta");
        await service.InJobAsync(withJob, startedDaysAgo: 30);
        await CloseAsync(service, withJob);
        await service.CaseAsync("Open Ola");
        using var lead = service.As(service.Lead);

        service.Clock.MoveTo(new DateTimeOffset(2028, 11, 23, 9, 0, 0, TimeSpan.Zero));
        var dayBefore = await lead.OpenAsync("/team/retention");
        service.Clock.Advance(TimeSpan.FromDays(1));
        var onTheDay = await lead.OpenAsync("/team/retention");
        service.Clock.MoveTo(new DateTimeOffset(2031, 11, 24, 9, 0, 0, TimeSpan.Zero));
        var later = await lead.OpenAsync("/team/retention");

        Assert.Contains("Nothing is due today", dayBefore.Text, StringComparison.Ordinal);
        Assert.Contains("Adam", onTheDay.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Berta", onTheDay.Text, StringComparison.Ordinal);
        Assert.Contains("Berta", later.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Open Ola", later.Text, StringComparison.Ordinal);
        Assert.Contains("24 months", onTheDay.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await lead.OpenAsync($"/team/retention/{without.Id.Value}")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.018")]
    public async Task Case_Erased_IsGoneEverywhere_ButForTheReceipt(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await ClosedAsync(service, _sentinel, "she told us about " + _sentinel);
        var other = await service.CaseAsync("Kari Stays");
        await Chain.NoteAsync(service, other, "this note stays");
        service.Clock.MoveTo(new DateTimeOffset(2028, 11, 24, 9, 0, 0, TimeSpan.Zero));
        using var lead = service.As(service.Lead);
        var form = await lead.OpenAsync($"/team/retention/{given.Id.Value}");
        var reference = form.Document.QuerySelectorAll("main *").Select(e => e.TextContent.Trim()).First(t => t.StartsWith("S-", StringComparison.Ordinal) && t.Length < 10);
        Assert.Contains(_sentinel, await EverythingAsync(service), StringComparison.Ordinal);

        var wrong = await lead.SendAsync(form, new() { ["Form.Reference"] = "S-9999" });
        var stillThere = await lead.OpenAsync(given.Url);
        var list = await lead.SaveAsync(form, new() { ["Form.Reference"] = reference });

        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("another reference", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, stillThere.Status);
        Assert.Contains($"{reference}, erased 24 Nov by Berit", list.Text.Replace(".", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync(given.Url)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"/team/retention/{given.Id.Value}")).Status);
        var everything = await EverythingAsync(service);
        Assert.DoesNotContain(_sentinel, everything, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Kari Stays", everything, StringComparison.Ordinal);
        var report = await Chain.VerifyAsync(service);
        Assert.True(report.IsWhole);
        Assert.True(report.ErasedPayloads > 3);
    }

    [Fact, Capability("C.018")]
    public async Task Case_Erased_IsOverwrittenInTheFileItself()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await ClosedAsync(service, _sentinel, "she told us about " + _sentinel);
        service.Clock.MoveTo(new DateTimeOffset(2028, 11, 24, 9, 0, 0, TimeSpan.Zero));
        using var lead = service.As(service.Lead);
        var form = await lead.OpenAsync($"/team/retention/{given.Id.Value}");

        await lead.SaveAsync(form, new() { ["Form.Reference"] = "S-0001" });

        foreach (var file in Directory.EnumerateFiles(service.Options.DataFolder, "stegvis.db*"))
        {
            await using var bytes = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var reader = new StreamReader(bytes, Encoding.Latin1);
            Assert.DoesNotContain(_sentinel, await reader.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.018")]
    public async Task Case_Erased_TakesItsPapersAlong(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var paper = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n"u8.ToArray();
        await specialist.UploadAsync(await specialist.OpenAsync(given.Url + "/attachments"), paper, "cv.pdf", new() { ["Form.Name"] = "CV", ["Form.Kind"] = "CurriculumVitae" });
        var before = PapersOf(service);
        await CloseAsync(service, given);
        service.Clock.MoveTo(new DateTimeOffset(2028, 11, 24, 9, 0, 0, TimeSpan.Zero));
        using var lead = service.As(service.Lead);

        await lead.SaveAsync(await lead.OpenAsync($"/team/retention/{given.Id.Value}"), new() { ["Form.Reference"] = "S-0001" });

        Assert.Single(before);
        Assert.Empty(PapersOf(service));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.018")]
    public async Task Case_ThatIsOpenOrNotDue_IsNotErased_AndOnlyTheLeadMay(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var open = await service.CaseAsync("Open");
        var early = await ClosedAsync(service, "Early");
        using var lead = service.As(service.Lead);
        using var specialist = service.As(early.Specialist);
        using var administrator = service.As(service.Administrator);

        var form = await lead.OpenAsync($"/team/retention/{early.Id.Value}");
        var refused = await lead.SendAsync(form, new() { ["Form.Reference"] = "S-0002" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("has not passed yet", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"/team/retention/{open.Id.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/team/retention")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"/team/retention/{early.Id.Value}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync($"/team/retention/{early.Id.Value}")).Status);
    }

    private static async Task<GivenCase> ClosedAsync(TestService service, string name, string note = "a note")
    {
        var given = await service.CaseAsync(name);
        await Chain.NoteAsync(service, given, note);
        await using (var db = service.OpenDatabase())
        {
            await db.KeepDraftAsync(new DraftKey(given.Specialist.Account, "Note", given.Id.Value), note);
        }

        return await CloseAsync(service, given);
    }

    private static Task<GivenCase> CloseAsync(TestService service, GivenCase given) => service.WithAsync(given, async (db, view, stamp) =>
        db.Keep((await view.CaseForChangeAsync()).Close(service.NewId(), "I have moved.", (db.Today, stamp))));

    /// <summary>Every row of every table, as a backup writes it.</summary>
    private static async Task<string> EverythingAsync(TestService service)
    {
        var file = Path.Combine(service.Options.DataFolder, service.NewId() + ".zip");
        await using (var db = service.OpenDatabase())
        {
            await Backup.WriteAsync(db, file, CancellationToken.None);
        }

        var text = new StringBuilder();
        await using var archive = await ZipFile.OpenReadAsync(file);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.Append(await reader.ReadToEndAsync());
        }

        File.Delete(file);
        return text.ToString();
    }

    private static string[] PapersOf(TestService service) =>
        Directory.Exists(service.Options.AttachmentFolder) ? Directory.GetFiles(service.Options.AttachmentFolder, "*", SearchOption.AllDirectories) : [];
}
