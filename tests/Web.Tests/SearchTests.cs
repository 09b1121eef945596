using System.Net;
using AngleSharp.Dom;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Search;
using Stegvis.Tests.Given;
using Stegvis.Tests.Known;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests;

/// <summary>A word is found by those who may read the record it stands in, and by nobody else (decision 0017).</summary>
public sealed class SearchTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Word_IsFoundByItsBeginning_WhateverTheCapitals_AndLeadsToTheNote(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Åse", await service.NewSpecialistAsync());
        await NoteAsync(service, given, "Ørnulf viste hvordan ÆRFUGLEN veies på lageret. Etterpå øvde de på kassa.");
        using var client = service.As(given.Specialist);

        var page = await SearchAsync(client, "ærfugl ØV");

        Assert.Equal(["ÆRFUGLEN", "øvde"], page.Document.QuerySelectorAll(".hits mark").Select(m => m.TextContent));
        var hit = page.Document.QuerySelectorAll("a").Single(a => a.TextContent.StartsWith("Note ", StringComparison.Ordinal));
        Assert.Contains("Ørnulf viste", (await client.OpenAsync(hit.GetAttribute("href")!)).Text, StringComparison.Ordinal);
        Assert.Contains("No hits", (await SearchAsync(client, "aerfugl")).Text, StringComparison.Ordinal);
        Assert.Contains("No hits", (await SearchAsync(client, "fuglen")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Word_OfSomebodyElsesCase_GivesTheSamePageAsAWordNobodyWrote(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        await NoteAsync(service, given, "Svartbakgropa er et sted ingen andre skriver om.");
        using var owner = service.As(given.Specialist);
        using var other = service.As(await service.NewSpecialistAsync("Ola"));
        using var lead = service.As(service.Lead);

        Assert.Contains("One hit", (await SearchAsync(owner, "svartbakgropa")).Text, StringComparison.Ordinal);
        Assert.Contains("One hit", (await SearchAsync(lead, "svartbakgropa")).Text, StringComparison.Ordinal);
        var (foreign, unknown) = (await SearchAsync(other, "svartbakgropa"), await SearchAsync(other, "svartbakgropx"));
        Assert.Equal(
            unknown.Document.QuerySelector("main")!.TextContent.Replace("svartbakgropx", "", StringComparison.Ordinal),
            foreign.Document.QuerySelector("main")!.TextContent.Replace("svartbakgropa", "", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.014")]
    public async Task SensitiveAndLockedFields_AreNotFoundByTheirWords(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        await service.WithAsync(given, async (_, view, _) =>
        {
            var person = await view.PersonForChangeAsync();
            person.Correct(person.Facts with { SafeContact = "Bare via tante Gudveig", CommunicationNeeds = "Liker tegnspråktolk Hallgerd" });
        });
        using var client = service.As(given.Specialist);

        Assert.Contains("One hit", (await SearchAsync(client, "hallgerd")).Text, StringComparison.Ordinal);
        Assert.Contains("No hits", (await SearchAsync(client, "gudveig")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Correction_AndWithdrawal_ChangeWhatIsFoundAtOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        var id = await NoteAsync(service, given, "Kari likte bakeriovnen.");
        using var client = service.As(given.Specialist);
        Assert.Contains("One hit", (await SearchAsync(client, "bakeriovnen")).Text, StringComparison.Ordinal);

        await service.WithAsync(given, async (_, view, _) =>
        {
            var note = (await view.ForChangeAsync<ContactNote>(id))!;
            note.Correct(note.Facts with { Text = "Kari likte steikeovnen." }, null);
        });
        Assert.Contains("No hits", (await SearchAsync(client, "bakeriovnen")).Text, StringComparison.Ordinal);
        Assert.Contains("One hit", (await SearchAsync(client, "steikeovnen")).Text, StringComparison.Ordinal);

        await service.WithAsync(given, async (db, view, _) => (await view.ForChangeAsync<ContactNote>(id))!.Withdraw(db.Now));
        Assert.Contains("No hits", (await SearchAsync(client, "steikeovnen")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task People_StandInNordicOrder_ThePersonBeforeTheNotes_AndPagesHoldEveryHitOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        foreach (var name in new[] { "Åse", "Zoe", "Øystein", "Ærlig" })
        {
            var given = await service.CaseAsync(name, specialist);
            for (var i = 0; i < 8; i++)
            {
                await NoteAsync(service, given, $"Vaffelsteking nummer {i}.", daysAgo: i);
            }
        }

        using var client = service.As(specialist);
        var first = await SearchAsync(client, "vaffelsteking");
        var second = await client.OpenAsync(first.Url + first.Document.QuerySelector("a[rel=next]")!.GetAttribute("href"));

        Assert.Contains("32 hits", first.Text, StringComparison.Ordinal);
        Assert.Equal(["Zoe", "Ærlig", "Øystein", "Åse"], People(first).Concat(People(second)).Distinct());
        var links = first.Document.QuerySelectorAll(".hits li a").Concat(second.Document.QuerySelectorAll(".hits li a")).Select(a => a.GetAttribute("href")).ToList();
        Assert.Equal(32, links.Count);
        Assert.Equal(32, links.Distinct().Count());
        Assert.Equal("About the person", (await SearchAsync(client, "øystein")).Document.QuerySelector(".hits li a")!.FirstChild!.TextContent.Trim());
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ManyHits_AreTheNewest_AndThePageSaysSo(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        await NoteAsync(service, given, "Strandkjeks, den aller første.");
        await NotesAsync(service, given, ("Strandkjeks nummer", SearchPage.Most));
        using var client = service.As(given.Specialist);

        var first = await SearchAsync(client, "strandkjeks");
        var last = await client.OpenAsync($"{first.Url}?p={SearchPage.Most / SearchPage.Size}");
        var none = await SearchAsync(client, "strandkjeks første");

        Assert.Contains($"These are the newest {SearchPage.Most}", first.Text, StringComparison.Ordinal);
        Assert.Equal(SearchPage.Size, last.Document.QuerySelectorAll(".hits li").Length);
        Assert.DoesNotContain("aller første", last.Text, StringComparison.Ordinal);
        Assert.Null(last.Document.QuerySelector("a[rel=next]"));
        Assert.Contains("One hit", none.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Word_IsFoundAsItStandsNow_WhereverItWasSaved(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        await NoteAsync(service, given, "Om tyttebær.");
        var here = service.NewNode();
        async Task<int> FoundAsync(string word)
        {
            await using var db = StorageSetup.OpenDatabase(service.Options, here);
            return (await db.SearchAsync(given.Specialist, (SearchWords.Of(word), 1))).Total;
        }

        Assert.Equal((1, 0), (await FoundAsync("tytte"), await FoundAsync("multe")));
        await NoteAsync(service, given, "Om multer.");
        Assert.Equal((1, 1), (await FoundAsync("tytte"), await FoundAsync("multe")));
        await service.WithAsync(given, async (_, view, stamp) => (await view.AllForChangeAsync<ContactNote>()).ForEach(n => n.Withdraw(stamp.At)));
        Assert.Equal((0, 0), (await FoundAsync("tytte"), await FoundAsync("multe")));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task RareWord_IsFoundAmongManyThatBeginAlike(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        await NoteAsync(service, given, "Solskinnsdag, den ene.");
        await NotesAsync(service, given, ("Solskjerm", 900));
        using var client = service.As(given.Specialist);

        Assert.Contains("One hit", (await SearchAsync(client, "solskinn")).Text, StringComparison.Ordinal);
        Assert.Contains("One hit", (await SearchAsync(client, "so en")).Text, StringComparison.Ordinal);
        Assert.Contains("One hit", (await SearchAsync(client, "s d")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Search_IsWrittenInTheLog_AndItsWordsStandInNoAddress(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync("Sigrun Seeker"));
        await NoteAsync(service, given, "Om tranebær.");
        using var client = service.As(given.Specialist);
        using var person = service.As(given.Person);

        var page = await SearchAsync(client, "tranebær");

        Assert.DoesNotContain("tran", page.Url, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("tran", page.Document.Title, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Sigrun Seeker", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
        using var colleague = service.As(service.OtherSpecialist);
        Assert.DoesNotContain("tranebær", (await colleague.OpenAsync(page.Url)).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await colleague.OpenAsync(page.Url)).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task OddWords_AreWords_AndNeverOrders(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        await NoteAsync(service, given, "Ringte 12 34 56 78 om H&M, 1e5 kroner og e-post til ola@example.org.");
        using var client = service.As(given.Specialist);

        foreach (var found in new[] { "12 34", "h&m", "1e5", "e-post", "ola@example.org", "\"Ringte\"", "ringte* (om)", "RINGTE' | 'om" })
        {
            Assert.Contains("One hit", (await SearchAsync(client, found)).Text, StringComparison.Ordinal);
        }

        foreach (var nothing in new[] { "NOT ringte", "x' OR 1=1 --", "Words:", "ringte NEAR om" })
        {
            Assert.Contains("No hits", (await SearchAsync(client, nothing)).Text, StringComparison.Ordinal);
        }

        var empty = await client.SendAsync(await client.OpenAsync("/search"), new() { ["Typed"] = " & " }, "Search");
        Assert.Equal((HttpStatusCode.Redirect, "/search"), (empty.Status, empty.Location));
    }

    private static async Task<Answer> SearchAsync(HttpClient client, string words) =>
        await client.SaveAsync(await client.OpenAsync("/search"), new() { ["Typed"] = words }, "Search");

    private static IEnumerable<string> People(Answer page) => page.Document.QuerySelectorAll(".hits h2 a").Select(a => a.TextContent);

    private static async Task<Guid> NoteAsync(TestService service, GivenCase given, string text, int daysAgo = 0)
    {
        var id = service.NewId();
        await service.WithAsync(given, (db, view, stamp) =>
            db.Keep(ContactNote.Record(id, view.Id, new ContactNoteFacts { Text = text, On = db.Today.AddDays(-daysAgo) }, (new NoteFills(null, null, null), stamp))));
        return id;
    }

    private static Task<GivenCase> NotesAsync(TestService service, GivenCase given, (string Text, int Count) many) => service.WithAsync(given, (db, view, stamp) =>
    {
        for (var i = 0; i < many.Count; i++)
        {
            db.Keep(ContactNote.Record(service.NewId(), view.Id, new ContactNoteFacts { Text = $"{many.Text} {i}.", On = db.Today }, (new NoteFills(null, null, null), stamp)));
        }
    });
}
