using System.Net;
using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class MeetingsTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155")]
    public async Task Meeting_MovedAcrossSummerTime_KeepsItsClockTime(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var planned = await specialist.SaveAsync(
            await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2027-03-24", ["Form.At"] = "09:00", ["Form.Place"] = "Library" });

        var moved = await specialist.SaveAsync(planned, new() { ["Form.On"] = "2027-03-31" }, "Save the new time");

        var meeting = Assert.Single(await service.RecordsAsync<Meeting>(given));
        Assert.Contains("9.00", moved.Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(new DateTimeOffset(2027, 3, 31, 7, 0, 0, TimeSpan.Zero), meeting.StartsAt);
        Assert.Equal(new TimeOnly(9, 0), meeting.Facts.At);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task NoShow_InOneTap_StandsOnThePersonsTimelineWithoutBlame(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-11-24", ["Form.At"] = "09:00" });

        var marked = await specialist.SendAsync(planned, new() { ["back"] = given.Url }, "Did not come");

        Assert.Equal(given.Url, marked.Location);
        Assert.Equal(MeetingOutcome.NoShow, Assert.Single(await service.RecordsAsync<Meeting>(given)).Outcome);
        Assert.Contains("We did not get to meet", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Meeting_MarkedFromOutside_DoesNotLeadAway(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-11-25" });

        var marked = await specialist.SendAsync(planned, new() { ["back"] = "https://elsewhere.example/" }, "Late");

        Assert.StartsWith($"{given.Url}/meetings/", marked.Location, StringComparison.Ordinal);
        Assert.True(Assert.Single(await service.RecordsAsync<Meeting>(given)).IsLate);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Meeting_ThatIsAhead_IsNotAskedHowItWent(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-11-25" });

        var buttons = planned.Document.QuerySelectorAll("main button").Select(b => b.TextContent).ToList();
        Assert.Contains("Called off", buttons);
        Assert.DoesNotContain("Did not come", buttons);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Lead_MayRead_ButMarksNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-11-25" });

        var page = await lead.OpenAsync(planned.Url);
        var refused = await lead.SendAsync(planned, [], "Called off");

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.NotEqual(HttpStatusCode.Redirect, refused.Status);
        Assert.Equal(MeetingOutcome.Planned, Assert.Single(await service.RecordsAsync<Meeting>(given)).Outcome);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task NoShow_Undone_StandsAsBefore_AndASecondTapChangesNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-11-24", ["Form.At"] = "09:00" });

        var marked = await specialist.SaveAsync(planned, [], "Did not come");
        var undone = await specialist.SaveAsync(marked, [], "Undo");
        var again = await specialist.SaveAsync(marked, [], "Undo");

        Assert.Contains("Noted: did not come", marked.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noted:", undone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Noted:", again.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingOutcome.Planned, Assert.Single(await service.RecordsAsync<Meeting>(given)).Outcome);
        Assert.DoesNotContain("We did not get to meet", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var log = await person.OpenAsync("/me/who-has-looked");
        Assert.Single(log.Document.QuerySelectorAll(".tasks li"), l => l.TextContent.Contains("took back a change of a meeting", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Move_Undone_GivesBackTimeAndPlace_AndThePersonsAnswer(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.MeetingAsync(await service.CaseAsync(), new(14, 0), comes: true);
        using var specialist = service.As(given.Specialist);
        var before = Assert.Single(await service.RecordsAsync<Meeting>(given));

        var moved = await specialist.SaveAsync(
            await specialist.OpenAsync($"{given.Url}/meetings/{before.Id}"), new() { ["Form.On"] = "2026-12-01", ["Form.Place"] = "Library" }, "Save the new time");
        await specialist.SaveAsync(moved, [], "Undo");

        var after = Assert.Single(await service.RecordsAsync<Meeting>(given));
        Assert.Contains("Moved. Before: today at 14.00", moved.Text, StringComparison.Ordinal);
        Assert.Equivalent(before.Facts, after.Facts);
        Assert.Equal((before.StartsAt, true), (after.StartsAt, after.PersonComes));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Undo_OnceANoteIsWritten_IsRefusedInPlainWords(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-11-24", ["Form.At"] = "09:00" });
        var marked = await specialist.SaveAsync(planned, [], "Did not come");
        var id = Assert.Single(await service.RecordsAsync<Meeting>(given)).Id;

        var forLead = await lead.SendAsync(marked, [], "Undo");
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new?meeting={id}"), new() { ["Form.Text"] = "Came at eleven." }, "Save");
        var refused = await specialist.SendAsync(marked, [], "Undo");

        Assert.NotEqual(HttpStatusCode.Redirect, forLead.Status);
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("something newer is written about the meeting", refused.Text, StringComparison.Ordinal);
        Assert.Equal(MeetingOutcome.Held, Assert.Single(await service.RecordsAsync<Meeting>(given)).Outcome);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Promise_Kept_IsDoneOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        var promised = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/tasks/new"), new() { ["Form.What"] = "Call the office", ["Form.Due"] = "2026-11-25" });

        await specialist.SaveAsync(promised, [], "Mark as done");
        var again = await specialist.SaveAsync(promised, [], "Mark as done");

        Assert.Contains("Call the office", again.Text, StringComparison.Ordinal);
        Assert.Contains("Done. Today", again.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 11, 24), Assert.Single(await service.RecordsAsync<CaseTask>(given)).DoneOn);
    }
}
