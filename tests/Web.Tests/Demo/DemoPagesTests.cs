using System.Net;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Demo;

public sealed class DemoPagesTests(DemoPagesTests.Shared shared) : IClassFixture<DemoPagesTests.Shared>
{
    /// <summary>What happens to Sahra (MA17.51–MA17.63), newest first, by words of the notes.</summary>
    private static readonly string[] _sahra =
    [
        "Hun leser for minstemann",
        "Første dag på Bjørkelia",
        "Møte med NAV om sykefravær",
        "Vi ble ikke enige",
        "gruer seg til å gå på jobb",
        "Første dag på det store vaskeriet",
        "fire vakter",
        "sin første lønn",
        "leste vaskemerket selv",
        "Første dag på vaskeriet",
        "Møte på voksenopplæringen",
        "ikke har lært å lese",
        "Vi snakket om språk",
    ];

    private TestService Service => shared.Service;

    [Fact]
    public async Task Role_OnDemoData_OpensItsFirstPage()
    {
        foreach (var signIn in Service.SignIns)
        {
            foreach (var seat in signIn.Seats)
            {
                using var client = Service.As(seat, "nb");
                var page = await FollowAsync(client, "/");
                Assert.True(page.Status is HttpStatusCode.OK, $"{signIn.UserName} as {seat.Role}: {page.Url} answered {page.Status}.");
                Assert.DoesNotContain("⟦", page.Body, StringComparison.Ordinal);
            }
        }

        Assert.Equal(10, Service.SignIns.Select(s => s.Role).Distinct().Count());
    }

    [Fact]
    public async Task CasePage_OfEverybody_OpensForTheLead()
    {
        var cases = await Service.InDatabaseAsync(db => db.Set<Case>().AsNoTracking().Select(c => new { c.CaseId, c.TeamId }).ToListAsync());
        foreach (var seat in Service.SignIns.Single(s => s.Role is SeatRole.TeamLead).Seats)
        {
            using var client = Service.As(seat, "nb");
            foreach (var found in cases.Where(c => c.TeamId == seat.Team))
            {
                var page = await client.OpenAsync($"/cases/{found.CaseId.Value}");
                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.DoesNotContain("⟦", page.Body, StringComparison.Ordinal);
            }
        }
    }

    [Fact, Capability("C.155")]
    public async Task Today_OfMarte_AsksAboutTheVisitThatJustEnded()
    {
        using var marte = Service.As(Service.SignIns.Single(s => s.Name == "Marte").Seats[0], "nb");

        var today = await marte.OpenAsync("/");

        Assert.Contains("Kari", today.Text, StringComparison.Ordinal);
        Assert.Contains("10.00–11.10", today.Text, StringComparison.Ordinal);
    }

    [Fact, Capability("C.054"), Capability("C.175"), Capability("C.047")]
    public async Task Timeline_OfSahra_TellsTheScenarioInOrder()
    {
        using var sahra = Service.As(Service.SignIns.Single(s => s.Name == "Sahra").Seats[0], "nb");

        var told = await WholeTimelineAsync(sahra);

        var places = _sahra.Select(words => (Words: words, At: told.IndexOf(words, StringComparison.Ordinal))).ToList();
        Assert.All(places, p => Assert.True(p.At >= 0, $"Not told: {p.Words}"));
        Assert.Equal(places.OrderBy(p => p.At).Select(p => p.Words), places.Select(p => p.Words));
    }

    [Fact]
    public async Task WhoHasLooked_OfKari_NamesTheLead()
    {
        using var kari = Service.As(Service.SignIns.Single(s => s.Name == "Kari").Seats[0], "nb");

        var looked = await kari.OpenAsync("/me/who-has-looked");

        Assert.Contains("Berit", looked.Text, StringComparison.Ordinal);
    }

    private static async Task<string> WholeTimelineAsync(HttpClient client)
    {
        var told = "";
        for (var (url, pages) = ((string?)"/me", 0); url is not null && pages < 30; pages++)
        {
            var page = await client.OpenAsync(url);
            told += page.Text;
            url = page.Document.QuerySelector("a[href*='before=']")?.GetAttribute("href") is { } older ? "/me" + older[older.IndexOf('?', StringComparison.Ordinal)..] : null;
        }

        return told;
    }

    private static async Task<Answer> FollowAsync(HttpClient client, string url)
    {
        var page = await client.OpenAsync(url);
        for (var steps = 0; page.Location is { } next && steps < 3; steps++)
        {
            page = await client.OpenAsync(next);
        }

        return page;
    }

    public sealed class Shared : IAsyncLifetime
    {
        public TestService Service { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Service = await TestService.StartDemoAsync(DatabaseKind.Sqlite);

        public ValueTask DisposeAsync() => Service.DisposeAsync();
    }
}
