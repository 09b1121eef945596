using System.Net;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>The person's place and form come first, whoever comes is somebody they have said yes to, and what is thought about stays with the thinker.</summary>
public sealed class MeetingPlannerTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.058")]
    public async Task Invitation_ShowsThePlaceThePersonChose_AndTheirSubjectsStayOutOfTheFile(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new()
        {
            ["Form.Place"] = "Our office",
            ["Form.Form"] = "AtAPlace",
            ["Form.On"] = "2026-12-01",
            ["Form.At"] = "10:00",
            ["Form.WithWhom"] = "Kari and Marte",
            ["Form.Aids"] = "Pictures",
            ["Form.IsPrivate"] = "false",
        });
        var meeting = Assert.Single(await service.RecordsAsync<Meeting>(given));

        var form = await person.OpenAsync($"/me/meetings/{meeting.Id}");
        await person.SaveAsync(form, new() { ["Form.Subjects"] = "How many hours" }, "Save");
        Assert.Null(Assert.Single(await service.RecordsAsync<Meeting>(given)).ChosenByPersonOn);
        form = await person.OpenAsync($"/me/meetings/{meeting.Id}");
        await person.SaveAsync(form, new() { ["Form.Place"] = "The bench by the river", ["Form.Form"] = "Walk", ["Form.Subjects"] = "How many hours" }, "Save");

        var chosen = Assert.Single(await service.RecordsAsync<Meeting>(given));
        Assert.Equal((MeetingForm.Walk, meeting.StartsAt, MeetingAid.Pictures), (chosen.Facts.Form, chosen.StartsAt, Assert.Single(chosen.Facts.Aids)));
        Assert.Contains("The bench by the river", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var mine = (await person.OpenAsync("/me/meetings")).Text;
        Assert.Contains("The bench by the river", mine, StringComparison.Ordinal);
        Assert.Contains("you chose this", mine, StringComparison.Ordinal);
        var (plain, placed) = (await person.GetStringAsync("/me/meetings?handler=File"), await person.GetStringAsync("/me/meetings?handler=File&places=true"));
        Assert.DoesNotContain("bench", plain, StringComparison.Ordinal);
        Assert.Contains("The bench by the river", placed, StringComparison.Ordinal);
        Assert.DoesNotContain("How many hours", plain + placed, StringComparison.Ordinal);
        foreach (var reader in new[] { specialist, lead })
        {
            var page = (await reader.OpenAsync($"{given.Url}/meetings/{meeting.Id}")).Text;
            Assert.Contains("Kari chose where and how", page, StringComparison.Ordinal);
            Assert.Contains("How many hours", page, StringComparison.Ordinal);
            Assert.Contains("others can hear", page, StringComparison.Ordinal);
        }

        var moved = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/{meeting.Id}"), new() { ["Form.Place"] = "Our office" }, "Save the new time");
        Assert.DoesNotContain("Kari chose where and how", moved.Text, StringComparison.Ordinal);
        Assert.Contains("Kari chose where and how", (await specialist.SaveAsync(moved, [], "Undo")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.058")]
    public async Task Participant_NobodyHasSaidYesTo_IsAskedAbout_AndTheMeetingIsSavedAllTheSame(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var other = service.As(service.OtherSpecialist);

        var planned = await specialist.SaveAsync(
            await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-12-01", ["Form.WithWhom"] = "Kari, Marte and Aunt Liv" });
        Assert.Contains("Kari has not said yes to this yet: Aunt Liv", planned.Text, StringComparison.Ordinal);

        await person.SaveAsync(await person.OpenAsync("/me/people/one"), new() { ["Form.Name"] = "Aunt Liv", ["Form.Relation"] = "Family", ["Form.Closeness"] = "Near" });

        Assert.DoesNotContain("has not said yes", (await specialist.OpenAsync(planned.Url)).Text, StringComparison.Ordinal);
        var id = Assert.Single(await service.RecordsAsync<Meeting>(given)).Id;
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/me/meetings/{id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/me/meetings/{service.NewId()}")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.057")]
    public async Task FirstMeeting_PlannedBeforeWeAsked_IsSaved_WithOneNextStep(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-12-01" });

        var asked = await specialist.OpenAsync(given.Url);
        Assert.Contains("Ask about channel and needs before the first meeting", asked.Text, StringComparison.Ordinal);
        Assert.Single(asked.Document.QuerySelectorAll("main a"), a => a.TextContent.Contains("Ask first", StringComparison.Ordinal) && a.GetAttribute("href") == $"{given.Url}/person");

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/person"), new() { ["Form.Channel"] = "Sms", ["Form.CommunicationNeeds"] = "Nothing special" });
        Assert.DoesNotContain("before the first meeting", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.072")]
    public async Task Ticks_BesideAMeeting_AreTheirMakersAlone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var deputy = await service.AccountAsync("Dina", service.NewGrant(SeatRole.Deputy) with { Case = given.Id, Team = service.Team });
        using var specialist = service.As(given.Specialist);
        using var colleague = service.As(deputy);
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-12-01" });
        var before = Assert.Single(await service.RecordsAsync<Meeting>(given)).Version;
        var link = planned.Document.QuerySelectorAll("main a").Single(a => a.TextContent.StartsWith("Do, avoid", StringComparison.Ordinal)).GetAttribute("href")!;

        var list = await specialist.OpenAsync(link);
        await specialist.SaveAsync(list, new() { ["Ticked"] = "M1.113" }, "Save my ticks");

        Assert.Contains("EUSE Toolkit, guide 1: Ting man bør unngå", list.Text, StringComparison.Ordinal);
        Assert.Equal(19, list.Document.QuerySelectorAll("input[name=Ticked]").Length);
        Assert.Equal("M1.113", Assert.Single((await specialist.OpenAsync(link)).Document.QuerySelectorAll("input[name=Ticked][checked]")).GetAttribute("value"));
        Assert.Empty((await colleague.OpenAsync(link)).Document.QuerySelectorAll("input[name=Ticked][checked]"));
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), ((await lead.OpenAsync(link)).Status, (await person.OpenAsync(link)).Status));
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"{given.Url}/reflection/{service.NewId()}")).Status);
        Assert.Equal(before, Assert.Single(await service.RecordsAsync<Meeting>(given)).Version);
        var file = await person.SendAsync(await person.OpenAsync("/me/all"), [], "Get the file");
        Assert.DoesNotContain("M1.113", file.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("M1.113", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
    }
}
