using System.Globalization;
using System.Net;
using System.Text;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Imports;
using Stegvis.Storage.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>People brought in from a spreadsheet: looked through, made all at once, taken back the same day.</summary>
public sealed class ImportTests
{
    private const string _head = "Name;First contact;Specialist sign-in;Phone;Shoe size\n";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.219")]
    public async Task Sheet_LookedThroughAndConfirmed_MakesEachPersonTheirSpecialists(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (marte, jonas) = (await SignInOfAsync(service, service.Specialist), await SignInOfAsync(service, service.OtherSpecialist));
        using var lead = service.As(service.Lead);
        using var specialist = service.As(service.Specialist);

        var check = await lead.SendFileAsync("/team/import", Bytes($"{_head}Åse Ærlig;24.10.2026;{marte};91 23 45 67;38\n\"Bø, Per\";2026-11-02;{jonas};;41\n"));
        Assert.Contains("People in the sheet: 2", check.Text, StringComparison.Ordinal);
        Assert.Contains("Shoe size", check.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Åse Ærlig", (await specialist.OpenAsync("/cases")).Text, StringComparison.Ordinal);
        var made = await lead.SaveAsync(check, []);

        Assert.Contains("Brought in: 2 people", made.Text, StringComparison.Ordinal);
        Assert.Contains("Bø, Per", made.Text, StringComparison.Ordinal);
        var mine = await specialist.OpenAsync("/cases");
        Assert.Contains("Åse Ærlig", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Bø, Per", mine.Text, StringComparison.Ordinal);
        await using var db = service.OpenDatabase();
        Assert.Empty((await new AuditVerification(db).RunAsync(CancellationToken.None)).Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Sheet_WithFaults_NamesLineAndColumnAndMakesNobody(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (marte, berit) = (await SignInOfAsync(service, service.Specialist), await SignInOfAsync(service, service.Lead));
        using var lead = service.As(service.Lead, "nb");
        var file = $"Navn;Dato;Jobbspesialist\nKari;31.02.2026;{marte}\n;1.1.2026;{marte}\nOla;1.1.2026;fremmed@example.org\nSiri;1.1.2026;{berit}\nEva;24.12.2026;{marte}\n";

        var check = await lead.SendFileAsync("/team/import", Bytes(file));

        Assert.Contains("Rett opp først: 5", check.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 2, Første kontakt: «31.02.2026» er ikke en dag vi forstår.", check.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 3, Navn: er tom.", check.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 4, Jobbspesialist (innlogging): ingen i teamet ditt logger inn som «fremmed@example.org».", check.Text, StringComparison.Ordinal);
        Assert.Contains("Linje 6, Første kontakt: «24.12.2026» har ikke kommet ennå.", check.Text, StringComparison.Ordinal);
        Assert.Empty(check.Document.QuerySelectorAll("main form"));
        using var empty = new FormUrlEncodedContent([]);
        Assert.Equal(HttpStatusCode.BadRequest, (await lead.PostAsync(check.Url, empty)).StatusCode);
        Assert.Equal(0, await CountAsync(service));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Sheet_WithSomebodyWhoIsHere_AsksBeforeMakingThemTwice(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await service.CaseAsync("Kari Nordmann");
        var marte = await SignInOfAsync(service, service.Specialist);
        using var lead = service.As(service.Lead);
        var file = Bytes($"{_head}kari nordmann;1.11.2026;{marte};\nOla;1.11.2026;{marte};\nOLA;1.11.2026;{marte};\n");

        var check = await lead.SendFileAsync("/team/import", file);
        Assert.Contains("Maybe here already: 2", check.Text, StringComparison.Ordinal);
        Assert.Contains("Line 4: OLA – as in line 3", check.Text, StringComparison.Ordinal);
        await lead.SaveAsync(check, []);
        Assert.Equal(2, await CountAsync(service));

        var again = await lead.SendFileAsync("/team/import", file);
        await lead.SaveAsync(again, new() { ["AlsoTwice"] = "true" });
        Assert.Equal(5, await CountAsync(service));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Import_UndoneTheSameDay_KeepsWhatSomebodyWroteIn(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var marte = await SignInOfAsync(service, service.Specialist);
        using var lead = service.As(service.Lead);
        using var specialist = service.As(service.Specialist);
        var made = await lead.SaveAsync(await lead.SendFileAsync("/team/import", Bytes($"{_head}Åse;1.11.2026;{marte};\nPer;1.11.2026;{marte};\nUna;1.11.2026;{marte};\n")), []);
        var address = made.Document.QuerySelectorAll("th a").Single(a => a.TextContent == "Per").GetAttribute("href")!;
        await specialist.OpenAsync(made.Document.QuerySelectorAll("th a").Single(a => a.TextContent == "Åse").GetAttribute("href")!);
        await specialist.SaveAsync(await specialist.OpenAsync(address + "/notes/new"), new() { ["Form.Text"] = "We met." });

        var undone = await lead.SaveAsync(await lead.OpenAsync(made.Url), [], "Take back what was brought in");

        Assert.Contains("Taken back: 2 people", undone.Text, StringComparison.Ordinal);
        Assert.Contains("Per", undone.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Åse", undone.Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(service));
        Assert.Contains("We met.", (await specialist.OpenAsync(address)).Text, StringComparison.Ordinal);
        await using var db = service.OpenDatabase();
        Assert.Empty((await new AuditVerification(db).RunAsync(CancellationToken.None)).Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Import_OnTheDayAfter_IsNotUndone(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var marte = await SignInOfAsync(service, service.Specialist);
        using var lead = service.As(service.Lead);
        var made = await lead.SaveAsync(await lead.SendFileAsync("/team/import", Bytes($"{_head}Åse;1.11.2026;{marte};\n")), []);

        service.Clock.Advance(TimeSpan.FromHours(24));
        await lead.SendAsync(made, [], "Take back what was brought in");

        Assert.DoesNotContain("Take back", (await lead.OpenAsync(made.Url)).Text, StringComparison.Ordinal);
        Assert.Equal(1, await CountAsync(service));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Confirm_PressedTwiceAtOnce_MakesEverybodyOnce(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var marte = await SignInOfAsync(service, service.Specialist);
        using var lead = service.As(service.Lead);
        var check = await lead.SendFileAsync("/team/import", Bytes(_head + string.Concat(Enumerable.Range(1, 30).Select(i => $"Person {i};1.11.2026;{marte};\n"))));

        var answers = await Task.WhenAll(lead.SendAsync(check, []), lead.SendAsync(check, []), lead.SendAsync(check, []));

        Assert.All(answers, a => Assert.Equal(check.Url + "/made", a.Location));
        Assert.Equal(30, await CountAsync(service));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Sheet_ReplacedInAnotherWindow_IsToldAndMakesNothing(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var marte = await SignInOfAsync(service, service.Specialist);
        using var lead = service.As(service.Lead);
        var first = await lead.SendFileAsync("/team/import", Bytes($"{_head}Åse;1.11.2026;{marte};\n"));
        await lead.SendFileAsync("/team/import", Bytes($"{_head}Per;1.11.2026;{marte};\n"));

        var gone = await lead.SendAsync(first, []);

        Assert.Equal(HttpStatusCode.Conflict, gone.Status);
        Assert.Contains("This sheet is no longer here", gone.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(service));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.219")]
    public async Task FourHundredPeople_OverTwentySpecialists_AreMadeInOneGo(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var signIns = new List<string>();
        for (var i = 0; i < 20; i++)
        {
            signIns.Add(await SignInOfAsync(service, await service.NewSpecialistAsync("Specialist " + i)));
        }

        using var lead = service.As(service.Lead);
        var day = new DateOnly(2026, 1, 5);
        var rows = Enumerable.Range(0, 400).Select(i => $"Deltaker {i};{day.AddDays(i % 300).ToString("d.M.yyyy", CultureInfo.InvariantCulture)};{signIns[i % 20]};\n");

        var made = await lead.SaveAsync(await lead.SendFileAsync("/team/import", Bytes(_head + string.Concat(rows))), []);

        Assert.Contains("Brought in: 400 people", made.Text, StringComparison.Ordinal);
        await using var db = service.OpenDatabase();
        Assert.Equal(400, (await db.OpenCasesByNameAsync(service.Lead, CancellationToken.None)).Count);
        Assert.Empty((await new AuditVerification(db).RunAsync(CancellationToken.None)).Faults);
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static Task<string> SignInOfAsync(TestService service, Actor actor) =>
        service.InDatabaseAsync(async db => (await db.FindAccountAsync(actor.Account, CancellationToken.None))!.UserName);

    private static Task<int> CountAsync(TestService service) => service.InDatabaseAsync(async db =>
        (await db.OpenCasesByNameAsync(service.Lead, CancellationToken.None)).Sum(g => g.Count()));
}
