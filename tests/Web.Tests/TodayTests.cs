using System.Net;
using AngleSharp.Dom;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>I dag at 11.16 on a Tuesday.</summary>
public sealed class TodayTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Card_OfTheMeetingThatJustEnded_LeadsToWriting_AndOneTapSaysNoShow(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        var given = await service.MeetingAsync(await service.CaseAsync("Kari", specialist), new(10, 0));
        using var client = service.As(specialist);

        var page = await client.OpenAsync("/");
        var write = Link(page, "Write");
        var late = await client.SendToAsync(page, "Late", "?handler=Late");
        var gone = await client.SendToAsync(late, "Did not come", "?handler=NoShow");

        Assert.Contains("Just finished?", page.Text, StringComparison.Ordinal);
        Assert.Contains("10.00–11.00", page.Text, StringComparison.Ordinal);
        Assert.StartsWith($"{given.Url}/notes/new?meeting=", write, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.OpenAsync(write)).Status);
        Assert.Contains("Late, noted", late.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Just finished?", gone.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Tap_IsUndoneFromThePageThatTellsIt_AndNotOnceSomethingIsWritten(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        var given = await service.MeetingAsync(await service.CaseAsync("Kari", specialist), new(10, 0));
        using var client = service.As(specialist);

        var gone = await client.SendToAsync(await client.OpenAsync("/"), "Did not come", "?handler=NoShow");
        var back = await client.SendToAsync(gone, "Undo", "?handler=Undo");
        var again = await client.SendToAsync(back, "Did not come", "?handler=NoShow");
        var id = Assert.Single(await service.RecordsAsync<Stegvis.Casework.Meeting>(given)).Id;
        await client.SaveAsync(await client.OpenAsync($"{given.Url}/notes/new?meeting={id}"), new() { ["Form.Text"] = "Came after all." }, "Save");
        var tooLate = await client.SendToAsync(again, "Undo", "?handler=Undo");

        Assert.Contains("Just finished?", back.Text, StringComparison.Ordinal);
        Assert.Contains("The meeting stands as before", back.Text, StringComparison.Ordinal);
        Assert.Contains("Not undone", tooLate.Text, StringComparison.Ordinal);
        Assert.EndsWith($"/meetings/{id}", Link(tooLate, "See the meeting"), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Rows_ArePeople_MostUrgentFirst_AndMerged(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        await service.SearchingAsync(await service.CaseAsync("Elias", specialist), 24);
        await service.NotedAsync(await JobAsync(service, specialist, "Tor", 40), 20);
        await service.MeetingAsync(await service.CaseAsync("Jonas", specialist), new(13, 0));
        await service.PromiseAsync(await service.CaseAsync("Amina", specialist), "Call the benefits office for her");
        var lin = await service.CaseAsync("Lin", specialist);
        await service.PromiseAsync(await service.MeetingAsync(lin, new(14, 0), comes: false), "Send the map", dueIn: -2);
        await service.PromiseAsync(await service.CaseAsync("Stranger", service.OtherSpecialist), "Not yours");
        await service.PromiseAsync(await service.CaseAsync("Later", specialist), "Not yet", dueIn: 1);
        using var client = service.As(specialist);

        var page = await client.OpenAsync("/");

        Assert.Equal(["Lin", "Amina", "Jonas", "Tor", "Elias"], Rows(page));
        Assert.Contains("Cannot come: Today at 14.00.", page.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Also: send the map", page.Text, StringComparison.Ordinal);
        Assert.Contains("Meeting at 13.00, Garden centre.", page.Text, StringComparison.Ordinal);
        Assert.Contains("First evaluation was due by", page.Text, StringComparison.Ordinal);
        Assert.Contains("day 24 of 30", page.Text, StringComparison.Ordinal);
        Assert.Contains("That was all for today.", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Deputy_SeesWhatBurnsThisWeek_UnderTheNameOfWhoIsAway_ApartFromTheirOwn(DatabaseKind kind)
    {
        var service = services[kind];
        var (away, deputy) = (await service.NewSpecialistAsync("Torunn"), await service.NewSpecialistAsync("Ragnhild"));
        var soon = await service.PromiseAsync(await service.CaseAsync("Covered", away), "Send the contract", dueIn: 5);
        var late = await service.PromiseAsync(await service.CaseAsync("Patient", away), "Far away", dueIn: 8);
        await service.PromiseAsync(await service.CaseAsync("Mine", deputy), "Ring the bakery");
        await service.PromiseAsync(await service.CaseAsync("Notmine", away), "Nobody covers this", dueIn: 1);
        await using (var db = service.OpenDatabase())
        {
            foreach (var given in new[] { soon, late })
            {
                var grant = new SeatGrant(new SeatId(service.NewId()), deputy.Account, SeatRole.Deputy) { Case = given.Id, Until = db.Now.AddDays(10) };
                db.Keep(Seat.Grant(grant, service.Lead.Seat, new Stamp(service.Lead.Account, db.Now)));
            }

            await db.SaveAsync(service.Lead.Did(Acts.SeatGranted, soon.Id.Value));
        }

        using var client = service.As(deputy);
        var page = await client.OpenAsync("/");
        var cover = page.Document.QuerySelectorAll("section").Single(e => e.TextContent.Contains("While Torunn is away, until 4. Dec", StringComparison.Ordinal));

        Assert.Equal(["Mine", "Covered"], Rows(page));
        Assert.Contains("Send the contract", cover.TextContent, StringComparison.Ordinal);
        Assert.Contains("Due Sunday", cover.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring the bakery", cover.TextContent, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Row_DoneOrLater_IsGone_ForThisWorkerOnly(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        var amina = await service.PromiseAsync(await service.CaseAsync("Amina", specialist), "Call");
        await service.PromiseAsync(await service.CaseAsync("Bo", specialist), "Write to Bo");
        var deputy = await service.AccountAsync("Deputy", service.NewGrant(SeatRole.Deputy) with { Case = amina.Id });
        using var client = service.As(specialist);
        using var cover = service.As(deputy);

        var page = await client.OpenAsync("/");
        var afterLater = await client.SendToAsync(page, "Later: Amina", "?handler=Later");
        var afterDone = await client.SendToAsync(afterLater, "Done: Bo", "?handler=Done");

        Assert.Equal(["Amina", "Bo"], Rows(page).Order(StringComparer.Ordinal));
        Assert.Equal(["Bo"], Rows(afterLater));
        Assert.Empty(Rows(afterDone));
        Assert.Contains("Nothing burns today", afterDone.Text, StringComparison.Ordinal);
        Assert.Equal(["Amina"], Rows(await cover.OpenAsync("/")));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task FirstPage_OfEveryOtherSeat_IsTheirOwn(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        (Actor Who, string Where)[] ways = [(given.Person, "/me"), (service.Lead, "/cases"), (service.Administrator, "/administration")];
        foreach (var (who, where) in ways)
        {
            using var client = service.As(who);

            Assert.Equal(where, (await client.OpenAsync("/")).Location);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Tap_OnAnothersCase_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var (specialist, other) = (await service.NewSpecialistAsync(), await service.NewSpecialistAsync("Other"));
        var mine = await service.PromiseAsync(await service.CaseAsync("Amina", specialist), "Call");
        await service.PromiseAsync(await service.CaseAsync("Own", other), "Call");
        using var client = service.As(other);

        var page = await client.OpenAsync("/");
        var answer = await client.SendAsync(page with { Url = "/?handler=Later" }, new() { ["caseId"] = mine.Id.Value.ToString() });

        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static async Task<GivenCase> JobAsync(TestService service, Actor specialist, string name, int startedDaysAgo)
    {
        var given = await service.CaseAsync(name, specialist);
        await service.InJobAsync(given, startedDaysAgo);
        return given;
    }

    private static List<string> Rows(Answer page) => [.. page.Document.QuerySelectorAll("main li > div > p > a").Select(a => a.TextContent.Trim())];

    private static string Link(Answer page, string text) =>
        page.Document.QuerySelectorAll("main a").First(a => a.TextContent.Trim() == text).GetAttribute("href")!;
}

/// <summary>Buttons that name their own address, as a browser presses them.</summary>
internal static class Pressing
{
    public static Task<Answer> SendToAsync(this HttpClient client, Answer page, string button, string url) =>
        client.SaveAsync(page with { Url = "/" + url }, [], button);
}
