using System.Net;
using AngleSharp.Dom;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Storage.Casework.Known;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>A pause is silent and loses nobody a day; why it is one is nobody's to see.</summary>
public sealed class PauseTests(SharedServices services)
{
    private const string _line = "Paused · we look at it again 24 December";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.045")]
    public async Task Person_TakesAPause_NothingIsAskedUntilItsDay_AndTheyGoOnByOneTap(DatabaseKind kind)
    {
        var service = services[kind];
        var owner = await service.NewSpecialistAsync();
        var given = await service.PromiseAsync(await service.SearchingAsync(await service.CaseAsync("Elias", owner), 24), "Call the garden centre", -3);
        using var person = service.As(given.Person);
        using var specialist = service.As(owner);
        using var lead = service.As(service.Lead);
        const string asked = "No contact with an employer, day 24 of 30";
        Assert.Contains(asked, (await specialist.OpenAsync("/")).Text, StringComparison.OrdinalIgnoreCase);

        var form = await person.OpenAsync("/me/pause");
        Assert.All(form.Document.QuerySelectorAll(".pair .ds-button"), b => Assert.Equal("answer", b.GetAttribute("data-variant")));
        Assert.Contains("Choose a day", (await person.SendAsync(form, new() { ["Form.ReviewOn"] = "" }, "I want a pause")).Errors, StringComparison.Ordinal);
        var me = await person.SaveAsync(form, new() { ["Form.Reason"] = "My mother is ill." }, "I want a pause");
        await person.SaveAsync(form, new() { ["Form.Reason"] = "My mother is ill." }, "I want a pause");

        Assert.Contains("You have a pause. We look at it again 24 December.", me.Text, StringComparison.Ordinal);
        Assert.Single(await service.RecordsAsync<Pause>(given));
        var caseload = await specialist.OpenAsync("/cases");
        Assert.Contains(_line, caseload.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("day 24 of 30", caseload.Text, StringComparison.Ordinal);
        var page = await specialist.OpenAsync(given.Url);
        Assert.Contains(_line, page.Text, StringComparison.Ordinal);
        Assert.Contains("My mother is ill.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(asked, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Elias", (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
        Assert.Empty((await lead.OpenAsync($"{given.Url}/pause")).Document.QuerySelectorAll("main form"));

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/pause"), new() { ["Form.ReviewOn"] = "2026-11-24" }, "Save the day");
        Assert.Contains("Look at the pause again", (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);

        await person.SaveAsync(await person.OpenAsync("/me"), [], "I want to go on");
        Assert.DoesNotContain("You have a pause", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        Assert.Contains(asked, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Going on after the pause", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Call the garden centre", (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    /// <summary>The tile counts in the database what the rule says in memory, also where days stood still.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.045"), Capability("C.154")]
    public async Task Tiles_AfterPauses_CountExactlyWhatTheRulesSay(DatabaseKind kind)
    {
        var service = services[kind];
        var owner = await service.NewSpecialistAsync();
        (int Begun, int From, int Until)[] stretches = [(24, 20, 17), (24, 24, 19), (24, 24, 20), (24, 30, 22), (45, 40, 20), (45, 40, 15), (60, 55, 0), (33, 5, 3), (24, 3, -1)];
        foreach (var (begun, from, until) in stretches)
        {
            await PausedAsync(service, await service.SearchingAsync(await service.CaseAsync($"S{begun} {from} {until}", owner), begun), from, until);
            await PausedAsync(service, await InJobAsync(service, owner, (begun, $"J{begun} {from} {until}")), from, until);
        }

        await PausedAsync(service, await InJobAsync(service, owner, (24, "End of a month")), 12, 7);
        await PausedAsync(service, await InJobAsync(service, owner, (24, "End of a month, one less")), 12, 8);
        var facts = await service.InDatabaseAsync(db => FactsAsync(db, owner));
        using var client = service.As(owner);
        var searching = await client.OpenAsync("/cases?tile=NoEmployer");
        var evaluating = await client.OpenAsync("/cases?tile=Evaluation");

        Assert.Equal(Said("T.58"), Sorted(searching));
        Assert.Equal(Said("T.08"), Sorted(evaluating));
        Assert.InRange(Said("T.58").Count, 3, stretches.Length - 2);
        Assert.Contains("First evaluation by", evaluating.Text, StringComparison.Ordinal);

        static List<string> Sorted(Answer page) => [.. CaseloadTests.Names(page).Order(StringComparer.Ordinal)];

        List<string> Said(string rule) =>
            [.. facts.Where(f => MethodRules.Check(f.Facts, new DateOnly(2026, 11, 24)).Any(x => x.Rule.Id == rule)).Select(f => f.Name).Order(StringComparer.Ordinal)];
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.046")]
    public async Task SafetyHold_LooksToEverybodyElseLikeAnyPause(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (held, resting) = (await service.CaseAsync("Kari"), await service.CaseAsync("Kari"));
        using var specialist = service.As(held.Specialist);
        foreach (var given in new[] { held, resting })
        {
            await service.SearchingAsync(given, 40);
            await specialist.OpenAsync($"{given.Url}/pause");
            await specialist.OpenAsync(given.Url);
        }

        var written = await specialist.SaveAsync(await specialist.OpenAsync($"{held.Url}/locked/safety-plan"), new() { ["Form.SafePlaces"] = "Aunt Amal, third floor", ["Form.PeopleToCall"] = "Amal", ["Form.ReviewOn"] = "2026-12-24" });
        await specialist.SaveAsync(written, [], "Pause the rest");
        await specialist.SaveAsync(await specialist.OpenAsync($"{resting.Url}/pause"), [], "Pause");
        Assert.Equal(await LogAsync(service, resting), await LogAsync(service, held));

        var seen = await PagesAsync(service, held);
        Assert.Equal(await PagesAsync(service, resting), seen);
        Assert.Contains(seen, text => text.Contains(_line, StringComparison.Ordinal));
        Assert.DoesNotContain(seen, text => text.Contains("Amal", StringComparison.Ordinal) || text.Contains("No contact with an employer for 40 days", StringComparison.Ordinal));
        using var lead = service.As(service.Lead);
        var rows = (await lead.OpenAsync("/cases")).Document.QuerySelectorAll("tbody tr").Select(r => WithoutIds(r.TextContent)).Distinct();
        Assert.Contains(_line, Assert.Single(rows), StringComparison.Ordinal);
        Assert.Contains("Aunt Amal", (await specialist.OpenAsync(written.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await specialist.OpenAsync(written.Url)).Document.QuerySelectorAll("button"), b => b.TextContent.Trim() == "Pause the rest");
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync(written.Url)).Status);

        await specialist.SaveAsync(await specialist.OpenAsync($"{held.Url}/pause"), [], "Go on with Kari");
        Assert.Contains("No contact with an employer", (await specialist.OpenAsync(held.Url)).Text, StringComparison.Ordinal);
    }

    /// <summary>What was done before and with the pause, as the lead reads it in the log.</summary>
    private static async Task<List<string>> LogAsync(TestService service, GivenCase given)
    {
        using var lead = service.As(service.Lead);
        return [.. (await lead.OpenAsync($"{given.Url}/access-log")).Document.QuerySelectorAll("main li, main tr").Select(l => WithoutIds(l.TextContent)).Take(2)];
    }

    /// <summary>What the others read of one case: a colleague who stands in, the lead, and the person without having signed in anew.</summary>
    private static async Task<List<string>> PagesAsync(TestService service, GivenCase given)
    {
        var deputy = await service.AccountAsync("Deputy", service.NewGrant(SeatRole.Deputy) with { Case = given.Id });
        var texts = new List<string>();
        foreach (var (actor, pages) in new (Actor, string[])[]
        {
            (deputy, ["/", "/cases?view=Team", given.Url, $"{given.Url}/pause", $"{given.Url}/locked", $"{given.Url}/access-log"]),
            (service.Lead, [given.Url, $"{given.Url}/pause", $"{given.Url}/access-log"]),
            (given.Person, ["/me", "/me/pause", "/me/who-has-looked", "/me/all"]),
        })
        {
            using var client = service.As(actor);
            foreach (var page in pages)
            {
                texts.Add(WithoutIds((await client.OpenAsync(page)).Text));
            }
        }

        return texts;
    }

    private static string WithoutIds(string text) => string.Join("S-", text.Split("S-").Select((part, i) => i == 0 ? part : part.TrimStart([.. "0123456789"])));

    private static async Task<List<(string Name, CaseFacts Facts)>> FactsAsync(Stegvis.Storage.AppDb db, Actor owner)
    {
        var rows = (await db.CaseloadAsync(owner, new CaseloadQuery(), CancellationToken.None)).Page.Rows;
        var facts = await db.CaseFactsOfAsync(owner, [.. rows.Select(r => r.Id)], CancellationToken.None);
        return [.. rows.Select(r => (r.Name, facts[r.Id]))];
    }

    private static async Task<GivenCase> InJobAsync(TestService service, Actor owner, (int DaysAgo, string Name) job)
    {
        var given = await service.CaseAsync(job.Name, owner);
        await service.InJobAsync(given, job.DaysAgo);
        return given;
    }

    /// <summary>A pause so many days ago; below zero days it lasts.</summary>
    private static Task<GivenCase> PausedAsync(TestService service, GivenCase given, int from, int until) => service.WithAsync(given, (db, view, stamp) =>
    {
        var pause = Pause.Begin(service.NewId(), view.Id, PauseFacts.From(db.Today), (db.Today.AddDays(-from), stamp));
        if (until >= 0)
        {
            pause.Resume(db.Today.AddDays(-until));
        }

        db.Keep(pause);
    });
}
