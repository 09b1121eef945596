using System.Net;
using System.Text;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Calendar;

namespace Stegvis.Tests;

/// <summary>Times leave for other calendars without saying more than their owner wants.</summary>
public sealed class CalendarTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.032"), Capability("C.220")]
    public async Task Person_TakesTheTimes_AndThePlaceOnlyWhenWanted(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Unmistakable");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-12-01", ["Form.At"] = "09:00", ["Form.Place"] = "NAV office", ["Form.Minutes"] = "45" });

        var page = await person.OpenAsync("/me/meetings");
        var times = Unfolded(await person.OpenAsync("/me/meetings?handler=File"));
        var places = Unfolded(await person.OpenAsync("/me/meetings?handler=File&places=true"));

        Assert.Contains("NAV office", page.Text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20261201T080000Z", times, StringComparison.Ordinal);
        Assert.Contains("DTEND:20261201T084500Z", times, StringComparison.Ordinal);
        Assert.DoesNotContain("NAV", times, StringComparison.Ordinal);
        Assert.DoesNotContain("Unmistakable", times, StringComparison.Ordinal);
        Assert.Contains("LOCATION:NAV office", places, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/me/meetings?handler=File")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.220")]
    public async Task Specialist_TakesOwnTimes_ByReferenceAlone_AndTheLookIsSeen(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Unmistakable");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var planned = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = "2026-12-02", ["Form.At"] = "09:00", ["Form.Place"] = "NAV office" });

        var first = Unfolded(await specialist.OpenAsync("/?handler=Calendar"));
        await specialist.SendAsync(planned, [], "Called off");
        var second = Unfolded(await specialist.OpenAsync("/?handler=Calendar"));

        Assert.Contains("DTSTART:20261202T080000Z", first, StringComparison.Ordinal);
        Assert.DoesNotContain("Unmistakable", first, StringComparison.Ordinal);
        Assert.DoesNotContain("NAV office", first, StringComparison.Ordinal);
        Assert.Contains("STATUS:CANCELLED", second, StringComparison.Ordinal);
        Assert.Contains("saw the name in a list", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/?handler=Calendar")).Status);
    }

    [Fact]
    public void File_FoldsLongLines_AndEscapesWhatCalendarsRead()
    {
        var place = new string('å', 60) + "; Oslo, \"2\"\nfloor\\";
        var entry = new CalendarEntry(Guid.Empty, new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.FromHours(1)), TimeSpan.FromHours(1), "Møte") { Place = place };

        var file = Encoding.UTF8.GetString(CalendarFile.Of([entry], entry.StartsAt));

        Assert.All(file.Split("\r\n"), line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.Contains("LOCATION:" + new string('å', 60) + "\\; Oslo\\, \"2\"\\nfloor\\\\\r\n", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
    }

    private static string Unfolded(Answer answer) => answer.Body.Replace("\r\n ", "", StringComparison.Ordinal);
}
