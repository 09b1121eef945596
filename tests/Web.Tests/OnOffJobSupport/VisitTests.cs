using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.OnOffJobSupport;

public sealed class VisitTests(SharedServices services)
{
    private const string _unannounced = "The workplace did not know of the visit on 24 November";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Visit_UnannouncedAndWithoutAReason_IsSaved_AndWarnedOfAtTheNoteAndOnTheCase(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.InJobAsync(given, 10);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);

        var note = await VisitAsync(specialist, given, new() { ["Announced"] = "false", ["Form.Purpose"] = "" });
        var @case = await specialist.OpenAsync(given.Url);

        Assert.Contains($"{_unannounced}, and it lacks a reason", note.Text, StringComparison.Ordinal);
        Assert.Contains("Why am I seeing this?", note.Text, StringComparison.Ordinal);
        Assert.Contains("EUSE Toolkit, guide 5", note.Text, StringComparison.Ordinal);
        var finding = Assert.Single(@case.Document.QuerySelectorAll("article.finding"), f => f.TextContent.Contains(_unannounced, StringComparison.Ordinal));
        Assert.Equal("info", finding.GetAttribute("data-kind"));
        Assert.Equal(note.Url.Split('?')[0], finding.QuerySelector("a.ds-button")!.GetAttribute("href"));
        var asLead = await lead.OpenAsync(given.Url);
        Assert.Contains(_unannounced, asLead.Text, StringComparison.Ordinal);
        Assert.Empty(asLead.Document.QuerySelectorAll("article.finding a.ds-button"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Visit_AnnouncedWithAReason_OrPutRight_OrTakenBack_IsNotWarnedOf(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.InJobAsync(given, 10);
        using var specialist = service.As(given.Specialist);
        const string lacks = "The visit on 24 November lacks a reason";

        var good = await VisitAsync(specialist, given, new() { ["Form.Purpose"] = "Practise the till" });
        Assert.DoesNotContain("lacks a reason", good.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lacks, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        service.Clock.Advance(TimeSpan.FromSeconds(1));
        var bare = await VisitAsync(specialist, given, []);
        Assert.Contains(lacks, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        var right = await specialist.SaveAsync(await specialist.OpenAsync(bare.Url.Split('?')[0] + "/correct"), new() { ["Form.Purpose"] = "The new task" });

        Assert.DoesNotContain("lacks a reason", right.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(lacks, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Visit_WithNoJob_AndACall_AreNotWarnedOf(DatabaseKind kind)
    {
        var service = services[kind];
        var (searching, working) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ivar"));
        await service.InJobAsync(working, 10);
        using var specialist = service.As(searching.Specialist);

        var drop = await VisitAsync(specialist, searching, new() { ["Announced"] = "false" });
        var call = await VisitAsync(specialist, working, new() { ["Form.Place"] = "Phone" });

        foreach (var page in new[] { drop, call, await specialist.OpenAsync(searching.Url), await specialist.OpenAsync(working.Url) })
        {
            Assert.DoesNotContain("lacks a reason", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("did not know of the visit", page.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Share_OfContactsAtTheWorkplace_StandsOnTheSupportPage_TravelApart(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.InJobAsync(given, 10);
        using var specialist = service.As(given.Specialist);
        using var other = service.As(service.OtherSpecialist);
        Assert.DoesNotContain("contacts since the start", (await specialist.OpenAsync($"{given.Url}/support")).Text, StringComparison.Ordinal);

        await WrittenAsync(service, given, (11, ContactPlace.Workplace, 300, 60));
        await WrittenAsync(service, given, (10, ContactPlace.Workplace, 90, 40));
        await WrittenAsync(service, given, (4, ContactPlace.Workplace, 30, 20));
        await WrittenAsync(service, given, (2, ContactPlace.Phone, 15, null));
        var page = await specialist.OpenAsync($"{given.Url}/support");
        await WrittenAsync(service, given, (1, ContactPlace.Workplace, 200, null), withdrawn: true);
        var after = await specialist.OpenAsync($"{given.Url}/support");

        const string sentence = "2 of 3 contacts since the start were at the workplace; 2 h there, 1 h on the way.";
        Assert.Contains(sentence, page.Text, StringComparison.Ordinal);
        Assert.Contains(sentence, after.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/support")).Status);
    }

    private static async Task<Answer> VisitAsync(HttpClient specialist, GivenCase given, Dictionary<string, string> fields)
    {
        fields["Form.Text"] = "We were at the till.";
        return await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), fields);
    }

    private static Task<GivenCase> WrittenAsync(TestService service, GivenCase given, (int DaysAgo, ContactPlace Place, int? There, int? Travel) note, bool withdrawn = false) =>
        service.WithAsync(given, (db, view, stamp) =>
        {
            var facts = new ContactNoteFacts { Text = "We met.", On = db.Today.AddDays(-note.DaysAgo), Place = note.Place, Minutes = note.There, TravelMinutes = note.Travel };
            var written = ContactNote.Record(service.NewId(), view.Id, facts, (new NoteFills(null, null, null), stamp));
            if (withdrawn)
            {
                written.Withdraw(db.Now);
            }

            db.Keep(written);
        });
}
