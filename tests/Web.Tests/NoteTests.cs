using System.Net;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class NoteTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155"), Capability("C.013")]
    public async Task Note_SavedOnce_IsReadByThePersonOnTheirOwnTimeline(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        var form = await specialist.OpenAsync($"{given.Url}/notes/new");
        var saved = await specialist.SaveAsync(form, new() { ["Form.Text"] = "Kari packed alone.", ["Form.Minutes"] = "70" });

        Assert.Contains("Saved at", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Kari packed alone.", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Kari packed alone.", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    /// <summary>Notes fill the first pages; what stands between and behind them comes on its own day, and nothing comes twice.</summary>
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Timeline_OfManyPages_TellsEverythingOnce_TheNewestFirst(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.WithAsync(given, (db, view, stamp) =>
        {
            foreach (var day in Enumerable.Range(0, 50))
            {
                var (text, on) = ($"Told {day:00}.", db.Today.AddDays(-day));
                db.Keep(day % 12 == 11
                    ? MeetingSheet.Write(service.NewId(), view.Id, new MeetingSheetFacts { HeldOn = on, WhatWasAgreed = text }, stamp)
                    : ContactNote.Record(service.NewId(), view.Id, new ContactNoteFacts { Text = text, On = on }, (new NoteFills(null, null, null), stamp)));
            }

            db.Keep(InformationPack.Give(service.NewId(), view.Id, new InformationPackFacts { GivenOn = db.Today.AddDays(-60), Topics = [InformationTopic.Rights] }, stamp));
        });
        using var specialist = service.As(given.Specialist);

        var told = await WholeTimelineAsync(specialist, given.Url);

        string[] all = [.. Enumerable.Range(0, 50).Select(day => $"Told {day:00}."), "What was explained"];
        Assert.All(all, text => Assert.Equal(2, told.Split(text).Length));
        Assert.Equal(all, all.OrderBy(text => told.IndexOf(text, StringComparison.Ordinal)));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Timeline_OfADayThatFillsThePage_ShowsWhatIsOlderOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.WithAsync(given, (db, view, stamp) =>
        {
            foreach (var number in Enumerable.Range(1, 21))
            {
                db.Keep(ContactNote.Record(service.NewId(), view.Id, new ContactNoteFacts { Text = $"Told {number:00}.", On = db.Today }, (new NoteFills(null, null, null), stamp)));
            }

            var (earlier, pause) = (db.Today.AddDays(-3), PauseFacts.From(db.Today.AddDays(-5)) with { Reason = "A long rest." });
            db.Keep(MeetingSheet.Write(service.NewId(), view.Id, new MeetingSheetFacts { HeldOn = earlier, WhatWasAgreed = "We go there on Friday." }, stamp));
            db.Keep(Pause.Begin(service.NewId(), view.Id, pause, (db.Today.AddDays(-5), stamp)));
        });
        using var specialist = service.As(given.Specialist);

        var told = await WholeTimelineAsync(specialist, given.Url);

        string[] all = [.. Enumerable.Range(1, 21).Select(number => $"Told {number:00}."), "We go there on Friday.", "A long rest."];
        Assert.All(all, text => Assert.Equal(2, told.Split(text).Length));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Note_WithoutText_IsRefusedAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/notes/new");
        var refused = await specialist.SendAsync(form, new() { ["Form.Text"] = "", ["Form.Purpose"] = "check till routine" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write what happened.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("check till routine", refused.Body, StringComparison.Ordinal);
        Assert.Contains("check till routine", (await specialist.OpenAsync($"{given.Url}/notes/new")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Case_OfAnotherSpecialist_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var other = service.As(service.OtherSpecialist);

        var foreign = await other.OpenAsync(given.Url);
        var unknown = await other.OpenAsync($"/cases/{service.NewId()}");

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal(unknown.Body, foreign.Body);
    }

    private static async Task<string> WholeTimelineAsync(HttpClient client, string url)
    {
        var told = "";
        for (var next = (string?)url; next is not null;)
        {
            var page = await client.OpenAsync(next);
            told += page.Document.QuerySelector("section[aria-labelledby=timeline]")!.TextContent;
            next = page.Document.QuerySelector("a[href*='before=']")?.GetAttribute("href") is { } older ? url + older[..older.IndexOf('#', StringComparison.Ordinal)] : null;
        }

        return told;
    }
}
