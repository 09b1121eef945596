using System.Globalization;
using System.Net;
using System.Reflection;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Ui;

namespace Stegvis.Tests.Consents;

public sealed class AccessLogTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012"), Capability("C.017")]
    public async Task WhoHasLooked_ShowsEachReaderOncePerTenMinutes(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);

        await specialist.OpenAsync(given.Url);
        service.Clock.Advance(TimeSpan.FromMinutes(9));
        await specialist.OpenAsync(given.Url);
        await lead.OpenAsync(given.Url);
        var first = await person.OpenAsync("/me/who-has-looked");
        service.Clock.Advance(TimeSpan.FromMinutes(2));
        await specialist.OpenAsync(given.Url);
        var second = await person.OpenAsync("/me/who-has-looked");

        Assert.Equal((1, 1), (Looks(first, "Marte", "opened the main page"), Looks(first, "Berit", "opened the main page")));
        Assert.Equal((2, 1), (Looks(second, "Marte", "opened the main page"), Looks(second, "Berit", "opened the main page")));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task WhoHasLooked_TellsLists_AndMarksOwnReadingAsOwn(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        await service.InDatabaseAsync(async db =>
        {
            await db.RecordListAsync(service.Lead, [given.Id], CancellationToken.None);
            return true;
        });

        await person.OpenAsync("/me");
        await person.OpenAsync("/me/plan");
        var log = await person.OpenAsync("/me/who-has-looked");

        Assert.Equal(1, Looks(log, "Berit", "saw the name in a list"));
        Assert.Equal(1, Looks(log, "You", "read your own pages"));
        Assert.Contains("Today", log.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task WhoHasLooked_WithManyRows_IsPaged(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.InDatabaseAsync(async db =>
        {
            var view = (await db.OpenAsync(given.Specialist, given.Id))!;
            for (var i = 0; i < 60; i++)
            {
                await db.RecordReadAsync(view, string.Create(CultureInfo.InvariantCulture, $"group-{i}"), CancellationToken.None);
            }

            return true;
        });
        using var person = service.As(given.Person);

        var newest = await person.OpenAsync("/me/who-has-looked");
        var older = await person.OpenAsync("/me/who-has-looked?p=2");
        var beyond = await person.OpenAsync("/me/who-has-looked?p=99");

        Assert.Equal(50, newest.Document.QuerySelectorAll("main .tasks li").Length);
        Assert.Contains("wrote down the first contact", older.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, beyond.Status);
        Assert.Contains("Page 2 of 2", beyond.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task AccessLog_ForStaff_TellsTheSame_AndIsClosedToOthers(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        using var other = service.As(service.OtherSpecialist);
        await person.OpenAsync("/me");

        var log = await lead.OpenAsync($"{given.Url}/access-log");

        Assert.Equal(1, Looks(log, "Marte", "wrote down the first contact"));
        Assert.Equal(1, Looks(log, "Kari", "opened the main page"));
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/access-log")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync("/me/who-has-looked")).Status);
    }

    [Fact, Capability("C.017")]
    public async Task Reading_IsRecorded_BeforeTheAnswer()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        await service.Storage.WriteGate.WaitAsync(TestContext.Current.CancellationToken);

        var opening = specialist.OpenAsync(given.Url);
        var first = await Task.WhenAny(opening, Task.Delay(TimeSpan.FromMilliseconds(700), TestContext.Current.CancellationToken));
        service.Storage.WriteGate.Release();

        Assert.NotSame(opening, first);
        Assert.Equal(HttpStatusCode.OK, (await opening).Status);
    }

    [Theory, InlineData("en"), InlineData("nb"), InlineData("nn"), InlineData("sv"), Capability("C.017")]
    public void EveryActAndGroup_HasAWord(string language)
    {
        var words = (PageTexts)services[DatabaseKind.Sqlite].Services.GetService(typeof(PageTexts))!;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var groups = typeof(ReadsAttribute).Assembly.GetTypes().Select(t => t.GetCustomAttribute<ReadsAttribute>()?.Group).OfType<string>().Distinct();

        var keys = Acts.All.Select(a => "Act." + a.Code).Concat(groups.Select(g => "Group." + g));

        Assert.Empty(keys.Where(key => words.Find(typeof(Looks), key) is null));
    }

    private static int Looks(Answer page, string who, string what) => page.Document.QuerySelectorAll("main li")
        .Count(li => li.QuerySelector("strong")?.TextContent == who && li.TextContent.Contains(what, StringComparison.Ordinal));
}
