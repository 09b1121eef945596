using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;
using Stegvis.Tests.Papers;
using Stegvis.Tests.Proofs.World;
using static Stegvis.Tests.Consents.GivenSharing;

namespace Stegvis.Tests.Me;

/// <summary>The person takes everything along, and another service makes it again.</summary>
public sealed class TakeAllTests(SharedServices services)
{
    /// <summary>What was agreed to there counts no more here.</summary>
    private static readonly string[] _saidAgain = ["WithdrawnAt", "Means", "VersionHash", "ConfirmedAt", "C.071/SharedOn", "M1.36.04/SignedOn", "TakenUpOn"];

    public static TheoryData<DatabaseKind, DatabaseKind> Ways
    {
        get
        {
            var ways = new TheoryData<DatabaseKind, DatabaseKind>();
            ways.AddRange([.. TestDatabase.HasPostgres ? new[] { (DatabaseKind.Sqlite, DatabaseKind.Postgres), (DatabaseKind.Postgres, DatabaseKind.Sqlite) } : [(DatabaseKind.Sqlite, DatabaseKind.Sqlite)]]);
            return ways;
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task Page_HoldsEverythingAndWhoLooked_AndNeedsNothingElse(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "Kari packed <alone>." });
        await specialist.UploadAsync(await specialist.OpenAsync(given.Url + "/attachments"), Pictures.Jpeg(), "x.jpg", new() { ["Form.Name"] = "The garden", ["Form.Kind"] = "Picture" });

        var page = await TakeAsync(person, "/me/all/page");

        Assert.Contains("Kari packed <alone>.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Marte", page.Text, StringComparison.Ordinal);
        Assert.StartsWith("data:image/jpeg;base64,", page.Document.QuerySelector("img")!.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Empty(page.Document.QuerySelectorAll("script, link, [src]:not([src^='data:'])"));
        Assert.DoesNotContain(Web.Ui.PageTexts.MissingMark, page.Body, StringComparison.Ordinal);
        Assert.Contains("took everything along", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012"), Capability("C.219")]
    public async Task Files_HoldEveryFieldThePersonMaySee_AndNoOther(DatabaseKind kind)
    {
        var service = services[kind];
        var full = await FullCase.InAsync(service);
        using var person = service.As(full[SeatRole.Person]);

        var (file, page) = ((await TakeAsync(person, "/me/all")).Body, await TakeAsync(person, "/me/all/page"));
        var wrong = new List<string>();
        foreach (var field in FieldCatalogue.All.Where(f => f.Property.PropertyType == typeof(string)))
        {
            var (text, mine) = (Sentinel.TextOf(field.Property), field.Rule.Readers.TryGetValue(Reader.Person, out var condition) && condition is ReadingCondition.Role);
            wrong.AddRange(file.Contains(text, StringComparison.Ordinal) == mine ? [] : [$"{field.Record.Name}.{field.Property.Name}: {(mine ? "missing" : "slipped out")}"]);
            wrong.AddRange(mine || !file.Contains($"/{field.Property.Name}\"", StringComparison.Ordinal) || FieldCatalogue.All.Any(f => f.Property.Name == field.Property.Name && f != field) ? [] : [$"{field.Property.Name}: its name slipped out"]);
        }

        var bare = page.Document.QuerySelectorAll("dt").Select(d => d.TextContent).Where(t => FieldCatalogue.All.Any(f => f.Property.Name == t && t.Skip(1).Any(char.IsUpper))).Distinct();
        Offenders.None("What the person takes:", wrong);
        Offenders.None("A field without words:", bare);
        Assert.DoesNotContain(Web.Ui.PageTexts.MissingMark, page.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Ways)), Capability("C.219")]
    public async Task Case_TakenOutAndBroughtIn_IsTheSameBesidesIds(DatabaseKind from, DatabaseKind to)
    {
        var (one, other) = (services[from], services[to]);
        var full = await FullCase.InAsync(one);
        using var person = one.As(full[SeatRole.Person]);
        using var specialist = one.As(full[SeatRole.Specialist]);
        await specialist.UploadAsync(await specialist.OpenAsync($"/cases/{full.Id}/attachments"), Pictures.Png(), "x.png", new() { ["Form.Name"] = "The garden", ["Form.Kind"] = "Picture" });
        var first = (await TakeAsync(person, "/me/all")).Body;
        using var lead = other.As(other.Lead);

        var address = await BringAsync(other, lead, first);

        Assert.Contains("Came here from Test service", (await lead.OpenAsync(address)).Text, StringComparison.Ordinal);
        var id = new CaseId(Guid.Parse(address.Split('/')[^1]));
        using var here = other.As(await other.AccountAsync("Kari", other.NewGrant(SeatRole.Person) with { Case = id }));
        var second = (await TakeAsync(here, "/me/all")).Body;
        Assert.Equal(ContentOf(first), ContentOf(second));
        await using var db = other.OpenDatabase();
        Assert.Null((await db.Set<Contribution>().SingleAsync(c => c.CaseId == id)).SignedOn);
        Assert.DoesNotContain(await db.Set<FindingAnswer>().Where(a => a.CaseId == id).ToListAsync(), a => a.IsSetAside);
        Assert.Empty((await new AuditVerification(db).RunAsync(CancellationToken.None)).Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.219")]
    public async Task File_ThatIsNewerChangedOrNoFile_IsRefusedAndMakesNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Nobody Twice");
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        var file = (await TakeAsync(person, "/me/all")).Body;
        var cases = new (string File, string Says)[]
        {
            (file.Replace("Nobody Twice", "Somebody Else", StringComparison.Ordinal), "cut off or was changed"),
            (file[..(file.Length / 2)], "cut off or was changed"),
            (file.Replace("\"version\":1", "\"version\":2", StringComparison.Ordinal), "made by a newer version"),
            ("{}", "not a file of everything"),
            ("Dear Berit", "not a file of everything"),
        };

        foreach (var (bad, says) in cases)
        {
            var answer = await SendAsync(service, lead, bad);
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(says, answer.Errors, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Somebody Else", (await lead.OpenAsync("/cases")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.219"), Capability("C.003")]
    public async Task Consent_BroughtIn_OpensNothing_AndSaysWhereItWasGiven(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        using var person = service.As(given.Person);
        await service.ShareAsync(given, Filled(partner, ("Form.Means", "SignedIn")));
        await person.SaveAsync(await person.OpenAsync("/me/sharing"), [], "Yes");
        using var lead = service.As(service.Lead);
        await service.WithAsync(given, async (db, view, _) => (await view.CaseForChangeAsync()).HideWhereabouts(hide: true, db.Now));

        var address = await BringAsync(service, lead, (await TakeAsync(person, "/me/all")).Body);

        var id = new CaseId(Guid.Parse(address.Split('/')[^1]));
        Assert.Contains("Not shown", (await lead.OpenAsync(address)).Text, StringComparison.Ordinal);
        var here = new GivenCase(id, default, service.Specialist, default!);
        var consent = Assert.Single(await service.RecordsAsync<Consent>(here));
        var yes = Assert.Single(await service.RecordsAsync<Confirmation>(here));
        using var specialist = service.As(service.Specialist);
        Assert.Equal((1, 0), (await PartnerSeatsAsync(service, given.Id), await PartnerSeatsAsync(service, id)));
        Assert.False(consent.IsActive(new DateOnly(2026, 11, 24)));
        Assert.Null(consent.RecipientAccount);
        Assert.Equal((ConfirmationMeans.SaidElsewhere, ""), (yes.Means, yes.VersionHash));
        Assert.Contains("Was given at Test service. It must be given again here.", (await specialist.OpenAsync($"{address}/consents")).Text, StringComparison.Ordinal);
        using var outside = service.As((await service.SeatOfAsync(partner))!);
        Assert.Equal(HttpStatusCode.NotFound, (await outside.OpenAsync(address)).Status);
    }

    private static async Task<Answer> TakeAsync(HttpClient person, string url)
    {
        var form = await person.OpenAsync("/me/all");
        return await person.SendAsync(form with { Url = url }, [], url == "/me/all" ? "Get the file" : "Get the page");
    }

    private static Task<int> PartnerSeatsAsync(TestService service, CaseId id) => service.InDatabaseAsync(
        async db => (await (await db.OpenAsync(service.Specialist, id))!.SeatsForChangeAsync()).Count(s => s.Role is SeatRole.ExternalPartner));

    private static async Task<string> BringAsync(TestService service, HttpClient lead, string file)
    {
        var sent = await SendAsync(service, lead, file);
        Assert.True(sent.Status is HttpStatusCode.Redirect, sent.Errors);
        return sent.Location!;
    }

    private static async Task<Answer> SendAsync(TestService service, HttpClient lead, string file) =>
        await lead.UploadAsync(await lead.OpenAsync("/team/import/person"), Encoding.UTF8.GetBytes(file), "all.json", new() { ["Form.Specialist"] = service.Specialist.Account.Value.ToString() });

    /// <summary>What was written, by kind, without ids, names of accounts and what an arrival adds.</summary>
    private static List<string> ContentOf(string file)
    {
        var root = JsonNode.Parse(file)!;
        var records = root["records"]!.AsArray().Where(r => (string)r!["kind"]! != "Arrival" && ((string)r["kind"]! != "Attachment" || r["content"] is not null)).Select(r =>
        {
            var values = r!["values"]!.AsObject().Where(v => !_saidAgain.Contains(v.Key)).Where(v => v.Key != "Hash" && v.Value is not JsonValue value || v.Value is JsonValue kept && v.Key != "Hash" && !Guid.TryParse(kept.ToString(), out _));
            return $"{r["kind"]} {string.Join(' ', values.Select(v => $"{v.Key}={v.Value?.ToJsonString()}"))} {r["content"]}";
        });
        return [.. records.Append(root["case"]!["steps"]!.ToJsonString()).Order(StringComparer.Ordinal)];
    }
}
