using System.Net;
using AngleSharp.Dom;
using Stegvis.Casework;
using Stegvis.Casework.Outcomes;
using Stegvis.People;
using Stegvis.Storage.Reports;
using Stegvis.Tests.Given;
using Stegvis.Tests.Outcomes;

namespace Stegvis.Tests.Reports;

public sealed class NumbersTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.205"), Capability("C.177")]
    public async Task TenReferenceCases_ThroughTheDatabase_GiveTheHandCounts(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var cases = new Dictionary<CaseId, ReferenceCase>();
        foreach (var reference in ReferenceCases.All)
        {
            cases[(await service.ReferenceAsync(reference, specialist)).Id] = reference;
        }

        var facts = await service.InDatabaseAsync(db => db.OutcomesVisibleToAsync(lead, CancellationToken.None));
        using var client = service.As(lead);
        var page = await client.OpenAsync("/team/numbers?period=all");

        Assert.Equal(ReferenceCases.Today, service.Storage.Today);
        Assert.All(facts, f => Assert.Equal(cases[f.Id].Counted, OutcomeTests.CountOf(CaseOutcome.Of(f, OutcomePeriod.All, ReferenceCases.Today))));
        Assert.Equal("10", Value(page, "People we have followed"));
        Assert.Equal("6 of 10 (60%)", Value(page, "Placed in a job"));
        Assert.Equal("3 of 10 (30%)", Value(page, "In a job on the last day"));
        Assert.Equal("20.25 hours in the middle, 2 people; not known for 1", Value(page, "Hours a week"));
        Assert.Equal("50 days in the middle, 8 people", Value(page, "Days to a first workplace"));
        Assert.Equal("50 days in the middle, 6 people", Value(page, "Days to a paid job"));
        Assert.Equal("1 month: 5 of 6; 3 months: 4 of 6; 6 months: 3 of 4; 12 months: 2 of 2; 24 months: 0 of 1", Value(page, "Still in a job after 1 to 24 months"));
        Assert.Equal("54 days without pay, 1302 days in a job", Value(page, "Time without pay"));
        Assert.Equal("1 of 10 (10%)", Value(page, "A step was passed over"));
        Assert.Contains("Special terms with a named basis: 1", Value(page, "How the pay is set"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.205")]
    public async Task Number_OpensToExactlyItsPeople_AndSaysHowItIsCounted(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        foreach (var reference in ReferenceCases.All)
        {
            await service.ReferenceAsync(reference, specialist);
        }

        using var client = service.As(lead);
        var page = await client.OpenAsync("/team/numbers?period=2026");
        var people = await client.OpenAsync(page.Document.QuerySelectorAll("tbody th a").Single(a => a.TextContent.Trim() == "Placed in a job").GetAttribute("href")!);

        Assert.Equal(["ended on day 30", "holiday stand-in", "hours unknown", "re-opened", "two jobs that overlap"], Rows(people));
        Assert.Contains("Jobs that are paid, ordinary and supported without a time limit. All three.", people.Text, StringComparison.Ordinal);
        Assert.Contains("Practice, voluntary, sheltered and unpaid work.", people.Text, StringComparison.Ordinal);
        Assert.Contains("EUSE Toolkit, position paper “Verdier, standarder og prinsipper i Supported Employment”, EUSEs standpunkt (T.02)", people.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync("/team/numbers/people?number=WorkplaceShare")).Status);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync("/team/numbers?period=never")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Numbers_OfAnotherTeam_AreNotCountedAndNotListed(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var (other, _, _) = await service.NewTeamAsync();
        await service.ReferenceAsync(ReferenceCases.All[2], specialist);
        using var foreign = service.As(other);
        using var worker = service.As(specialist);
        using var own = service.As(lead);

        Assert.Equal("1 of 1 (100%)", Value(await own.OpenAsync("/team/numbers"), "Placed in a job"));
        Assert.Contains("No numbers yet", (await foreign.OpenAsync("/team/numbers")).Text, StringComparison.Ordinal);
        Assert.Empty(Rows(await foreign.OpenAsync("/team/numbers/people?number=Followed&period=all")));
        Assert.Equal(HttpStatusCode.NotFound, (await worker.OpenAsync("/team/numbers")).Status);
        Assert.Equal("1 of 1 (100%)", Value(await worker.OpenAsync("/numbers"), "Placed in a job"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.048"), Capability("C.177")]
    public async Task Clocks_StandOnTheCase_AndForThePersonThemself(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.ReferenceAsync(ReferenceCases.All.Single(c => c.Name == "re-opened"), await service.NewSpecialistAsync());
        var practice = await service.ReferenceAsync(ReferenceCases.All.Single(c => c.Name == "practice only"), given.Specialist);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);

        foreach (var page in new[] { await specialist.OpenAsync(given.Url), await lead.OpenAsync(given.Url) })
        {
            Assert.Contains("80 days", Fact(page, "To a paid job"), StringComparison.Ordinal);
            Assert.Contains("12 months: in a job; 24 months: comes 1 Oct 2027", Fact(page, "Job from 1 Oct 2025"), StringComparison.Ordinal);
        }

        Assert.Equal("80 days", Fact(await person.OpenAsync("/me/numbers"), "Until I had a job with pay"));
        Assert.Equal("Not yet, 204 days so far", Fact(await specialist.OpenAsync(practice.Url), "To a paid job"));
        Assert.Equal("54 days", Fact(await specialist.OpenAsync(practice.Url), "Without pay"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.211")]
    public async Task WorkplaceShare_OfAWorker_LeavesTravelOut_ForLeadAndWorkerAlike(DatabaseKind kind)
    {
        var service = services[kind];
        var (lead, specialist, _) = await service.NewTeamAsync();
        var given = await service.CaseAsync("Kari", specialist);
        await NoteAsync(service, given, new() { Minutes = 130, TravelMinutes = 600, Place = ContactPlace.Workplace });
        await NoteAsync(service, given, new() { Minutes = 70, Place = ContactPlace.Office });
        await NoteAsync(service, given, new() { Place = ContactPlace.Phone });
        await NoteAsync(service, given, new() { Minutes = 500, Place = ContactPlace.Office }, withdrawn: true);
        using var leads = service.As(lead);
        using var own = service.As(specialist);

        var line = (await leads.OpenAsync("/team/numbers")).Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")!.TextContent.Trim() == "Numa");
        var mine = await own.OpenAsync("/numbers");

        Assert.Equal(["65%, at least 65", "2 h 10 min of 3 h 20 min; notes without time: 1", "10 h", "1"], line.QuerySelectorAll("td").Select(c => c.TextContent.Trim()));
        Assert.Equal("65%, at least 65", Fact(mine, "Share at workplaces"));
        Assert.Equal("10 h", Fact(mine, "Travel"));
    }

    [Theory, InlineData("en"), InlineData("nb"), InlineData("nn"), InlineData("sv")]
    public async Task Pages_InEveryLanguage_HaveAllTheirWords(string language)
    {
        var service = services[DatabaseKind.Sqlite];
        var (lead, specialist, _) = await service.NewTeamAsync();
        foreach (var reference in ReferenceCases.All.Take(4).Append(ReferenceCases.All[9]))
        {
            await service.ReferenceAsync(reference, specialist);
        }

        var person = (await service.ReferenceAsync(ReferenceCases.All[1], specialist)).Person;
        foreach (var (actor, urls) in new[]
        {
            (lead, (string[])["/team/numbers?period=all", .. Enum.GetNames<OutcomeNumber>().Where(n => n != "WorkplaceShare").Select(n => $"/team/numbers/people?period=all&number={n}"), "/reports"]),
            (specialist, ["/numbers"]),
            (person, ["/me/numbers", "/me"]),
            (service.Administrator, ["/administration/commissioners"]),
        })
        {
            using var client = service.As(actor, language);
            foreach (var url in urls)
            {
                var page = await client.OpenAsync(url);
                Assert.True(page.Status is HttpStatusCode.OK && !page.Body.Contains('⟦', StringComparison.Ordinal), $"{url} in {language}: {page.Status}");
            }
        }
    }

    private static Task<GivenCase> NoteAsync(TestService service, GivenCase given, ContactNoteFacts facts, bool withdrawn = false) => service.WithAsync(given, (db, view, stamp) =>
    {
        var note = ContactNote.Record(service.NewId(), view.Id, facts with { Text = "A note.", On = db.Today }, (new NoteFills(null, null, null), stamp));
        if (withdrawn)
        {
            note.Withdraw(db.Now);
        }

        db.Keep(note);
    });

    private static string Value(Answer page, string number) =>
        page.Document.QuerySelectorAll("tbody tr").Single(r => r.QuerySelector("th")?.TextContent.Trim() == number).QuerySelector("td")!.TextContent.Trim();

    private static string Fact(Answer page, string label) =>
        page.Document.QuerySelectorAll("dt").First(t => t.TextContent.Trim() == label).NextElementSibling!.TextContent.Trim();

    private static List<string> Rows(Answer page) => [.. page.Document.QuerySelectorAll("tbody th a").Select(a => a.TextContent.Trim())];
}
