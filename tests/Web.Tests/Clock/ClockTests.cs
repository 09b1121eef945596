using Stegvis.Storage.Drafts;
using Stegvis.Tests.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Clock;

/// <summary>A clock that is set back or jumps, a leap day, a lost hour and a new year: nothing is lost, and nothing falls on a wrong day.</summary>
public sealed class ClockTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task ClockSetBackAnHour_LosesNothing_AndRecordsEachLook(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        service.Clock.Advance(TimeSpan.FromHours(2));
        await NoteAsync(client, given, "before");
        await client.OpenAsync(given.Url);
        await DraftAsync(service, given, "typed before");
        var looks = await LooksAsync(service, given);

        service.Clock.Advance(TimeSpan.FromHours(-1));
        await NoteAsync(client, given, "after");
        var page = await client.OpenAsync(given.Url);
        var form = await client.OpenAsync($"{given.Url}/meetings/new");

        Assert.Contains("before", page.Text, StringComparison.Ordinal);
        Assert.Contains("after", page.Text, StringComparison.Ordinal);
        Assert.Equal(System.Net.HttpStatusCode.OK, form.Status);
        Assert.Equal("typed before", await FindDraftAsync(service, given));
        Assert.True(await LooksAsync(service, given) > looks, "A look after the clock was set back was not recorded.");
        Assert.Empty((await Chain.VerifyAsync(service)).Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task ClockForwardADay_KeepsTheDraft_AndBringsWhatIsDue(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.PromiseAsync(await service.CaseAsync("Kari"), "Ring the baker", dueIn: 1);
        using var client = service.As(given.Specialist);
        var before = await client.OpenAsync("/");
        await DraftAsync(service, given, "typed yesterday");

        service.Clock.Advance(TimeSpan.FromDays(1));
        var after = await client.OpenAsync("/");

        Assert.DoesNotContain("Ring the baker", before.Text, StringComparison.Ordinal);
        Assert.Contains("Ring the baker", after.Text, StringComparison.Ordinal);
        Assert.Equal("typed yesterday", await FindDraftAsync(service, given));
        Assert.Empty((await Chain.VerifyAsync(service)).Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Job_StartedOnALeapDay_IsEvaluatedAMonthLater(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        service.Clock.MoveTo(new DateTimeOffset(2028, 2, 29, 9, 0, 0, TimeSpan.Zero));
        var given = await service.CaseAsync("Kari");
        await service.InJobAsync(given, startedDaysAgo: 0);
        using var client = service.As(given.Specialist);

        service.Clock.MoveTo(new DateTimeOffset(2028, 3, 29, 9, 0, 0, TimeSpan.Zero));
        var onTheDay = await client.OpenAsync(given.Url);
        service.Clock.MoveTo(new DateTimeOffset(2029, 2, 28, 9, 0, 0, TimeSpan.Zero));
        var yearLater = await client.OpenAsync(given.Url);

        Assert.Equal(System.Net.HttpStatusCode.OK, onTheDay.Status);
        Assert.Contains("29 Mar", onTheDay.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(System.Net.HttpStatusCode.OK, yearLater.Status);
    }

    [Theory]
    [InlineData("2027-03-28", "20270328T013000Z")]
    [InlineData("2027-10-31", "20271031T013000Z")]
    public async Task Meeting_InTheLostOrDoubledHour_LeavesAsOneInstant(string on, string instant)
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        using var person = service.As(given.Person);

        await client.SaveAsync(await client.OpenAsync($"{given.Url}/meetings/new"), new() { ["Form.On"] = on, ["Form.At"] = "02:30" });
        var file = await person.OpenAsync("/me/meetings?handler=File");

        Assert.Contains("DTSTART:" + instant, file.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Note_WrittenAfterMidnightOfTheNewYear_IsOfTheNewYear()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);

        service.Clock.MoveTo(new DateTimeOffset(2026, 12, 31, 23, 30, 0, TimeSpan.Zero));
        var form = await client.OpenAsync($"{given.Url}/notes/new");

        Assert.Equal("2027-01-01", form.Document.QuerySelector("input[name='Form.On']")!.GetAttribute("value"));
    }

    private static Task<Answer> NoteAsync(HttpClient client, GivenCase given, string text) => SaveAsync(client, $"{given.Url}/notes/new", text);

    private static async Task<Answer> SaveAsync(HttpClient client, string url, string text) =>
        await client.SaveAsync(await client.OpenAsync(url), new() { ["Form.Text"] = text });

    private static DraftKey KeyOf(GivenCase given) => new(given.Specialist.Account, "Clock", given.Id.Value);

    private static async Task DraftAsync(TestService service, GivenCase given, string text)
    {
        await using var db = service.OpenDatabase();
        await db.KeepDraftAsync(KeyOf(given), text);
    }

    private static async Task<string?> FindDraftAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        return (await db.FindDraftAsync(KeyOf(given)))?.RawJson;
    }

    private static async Task<int> LooksAsync(TestService service, GivenCase given) =>
        (await Chain.LogAsync(service, given)).Count(row => row.Act == "CaseRead" && !row.IsOwn);
}
