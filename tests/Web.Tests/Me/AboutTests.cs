using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

public sealed class AboutTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.013")]
    public async Task Person_CorrectsHowToMeetThem_AndStaffReadIt(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);

        await person.SaveAsync(await person.OpenAsync("/me/about"), new() { ["Form.CallName"] = "Kaja", ["Form.CommunicationNeeds"] = "Short words" });

        var read = await specialist.OpenAsync(given.Url);
        Assert.Contains("Kaja", read.Text, StringComparison.Ordinal);
        Assert.Contains("Short words", read.Text, StringComparison.Ordinal);
        Assert.Contains("changed how we meet", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.016")]
    public async Task SafeHours_AreObeyedByWhoeverReachesOut_AndTheMessageSaysNothing(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.MeetingAsync(await service.CaseAsync("Kari"), new(10, 0));
        var deputy = await service.AccountAsync("Siri", service.NewGrant(SeatRole.Deputy) with { Case = given.Id, Team = service.Team });
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        using var cover = service.As(deputy);
        var about = await person.OpenAsync("/me/about");
        var rule = new Dictionary<string, string> { ["Form.Channel"] = "Sms", ["Form.ContactDetails"] = "900 00 000", ["Form.SafeDays"] = "Weekdays", ["Form.SafeFrom"] = "09:00", ["Form.SafeTo"] = "12:00" };
        Assert.Contains("must be later than", (await person.SendAsync(about, new(rule) { ["Form.SafeTo"] = "08:00" })).Text, StringComparison.Ordinal);
        await person.SaveAsync(about, rule);
        var noShow = (await specialist.SendToAsync(await specialist.OpenAsync("/"), "Did not come", "?handler=NoShow")).Url;
        Assert.StartsWith("sms:?&body=Hi.%20We%20did%20not%20meet%20today.", Sms(await specialist.OpenAsync(noShow)), StringComparison.Ordinal);

        service.Clock.Step = TimeSpan.FromMilliseconds(1);
        foreach (var (at, said) in new[] { ("2026-11-25T08:00Z", null), ("2026-11-26T07:59Z", "Not before today at 9.00"), ("2026-11-26T11:00Z", "Not before tomorrow at 9.00"), ("2026-11-28T09:00Z", "Not before Monday at 9.00") })
        {
            service.Clock.MoveTo(DateTimeOffset.Parse(at, System.Globalization.CultureInfo.InvariantCulture));
            foreach (var page in new[] { await specialist.OpenAsync(given.Url), await cover.OpenAsync(given.Url) })
            {
                Assert.Equal(said is null, page.Document.QuerySelector("a[href='tel:90000000']") is not null);
                Assert.Contains(said ?? "Kari", page.Text, StringComparison.Ordinal);
            }

            Assert.Equal(said is null, Sms(await specialist.OpenAsync(noShow)) is not null);
        }

        static string? Sms(Answer page) => page.Document.QuerySelector("a[href^='sms:']")?.GetAttribute("href");
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task FieldTheEditorMayNotSee_IsNeitherShownNorEmptied(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var deputy = await service.AccountAsync("Siri", service.NewGrant(SeatRole.Deputy) with { Case = given.Id, Team = service.Team });
        using var person = service.As(given.Person);
        using var cover = service.As(deputy);
        await person.SaveAsync(await person.OpenAsync("/me/about"), new() { ["Form.SafeContact"] = "Never on Sundays" });

        var form = await cover.OpenAsync($"{given.Url}/person");
        await cover.SaveAsync(form, new() { ["Form.LanguageAndInterpreter"] = "Somali", ["Form.SafeContact"] = "Any time" });

        Assert.DoesNotContain("Never on Sundays", form.Body, StringComparison.Ordinal);
        Assert.Null(form.Document.QuerySelector("[name='Form.SafeContact']"));
        var mine = await person.OpenAsync("/me/about");
        Assert.Contains("Never on Sundays", mine.Body, StringComparison.Ordinal);
        Assert.Contains("Somali", mine.Body, StringComparison.Ordinal);
        using var specialist = service.As(given.Specialist);
        Assert.Contains("Never on Sundays", (await specialist.OpenAsync($"{given.Url}/person")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task TwoEditors_SeeBothVersions(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        var (mine, theirs) = (await person.OpenAsync("/me/about"), await specialist.OpenAsync($"{given.Url}/person"));

        await person.SaveAsync(mine, new() { ["Form.LanguageAndInterpreter"] = "Arabic" });
        var late = await specialist.SendAsync(theirs, new() { ["Form.LanguageAndInterpreter"] = "Swedish" });
        await specialist.SaveAsync(late, []);

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("Arabic", late.Text, StringComparison.Ordinal);
        Assert.Contains("Swedish", late.Text, StringComparison.Ordinal);
        Assert.Contains("Swedish", (await person.OpenAsync("/me/about")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Person_WithoutAName_IsRefused(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);

        var refused = await person.SendAsync(await person.OpenAsync("/me/about"), new() { ["Form.CallName"] = "" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write the name you want.", refused.Text, StringComparison.Ordinal);
    }
}
