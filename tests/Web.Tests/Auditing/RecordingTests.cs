using System.Diagnostics;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Auditing;

/// <summary>No act, no write; no look without a record; one whole chain, however many write at once.</summary>
public sealed class RecordingTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Save_WithoutAnAct_Throws(DatabaseKind kind)
    {
        await using var db = services[kind].OpenDatabase();
        db.Keep(Team.Create(new TeamId(services[kind].NewId()), "Nobody's", new Stamp(default, db.Now)));

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Save_WithAnAct_HasItsLinkAndNamesWhatItTouched(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");

        var note = await Chain.NoteAsync(service, given, "one note");

        await using var db = service.OpenDatabase();
        var history = await db.HistoryOfAsync((await db.OpenAsync(given.Person, given.Id))!, note, CancellationToken.None);
        Assert.Equal(("NoteRecorded", "Marte", SeatRole.Specialist), (history.Single().Act, history.Single().WhoDidIt, history.Single().Role));
        Assert.True(await db.HasBeenMadeAsync(note));
    }

    [Fact, Capability("C.017"), Capability("C.012")]
    public async Task Look_IsRecordedOncePerTenMinutesSeatAndDocument()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        using var lead = service.As(service.Lead);

        await client.OpenAsync(given.Url);
        await client.OpenAsync(given.Url);
        await client.OpenAsync(given.Url + "/notes/new");
        await lead.OpenAsync(given.Url);
        service.Clock.Advance(TimeSpan.FromMinutes(10));
        await client.OpenAsync(given.Url);

        var looks = (await Chain.LogAsync(service, given)).Where(r => r.Act == "CaseRead").Select(r => (r.Role, r.Group)).Reverse();
        Assert.Equal([(SeatRole.Specialist, "case"), (SeatRole.Specialist, "M5.37"), (SeatRole.TeamLead, "case"), (SeatRole.Specialist, "case")], looks);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task Look_AtOnesOwnCase_IsRecordedAndMarkedAsOwn(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);

        await person.OpenAsync("/me");

        Assert.True((await Chain.LogAsync(service, given))[0].IsOwn);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task List_NamesEachCaseThatWasShown_Once(DatabaseKind kind)
    {
        var service = services[kind];
        var (first, second, third) = (await service.CaseAsync("A"), await service.CaseAsync("B"), await service.CaseAsync("C"));
        await using var db = service.OpenDatabase();

        await db.RecordListAsync(service.Lead, [first.Id, second.Id], CancellationToken.None);
        await db.RecordListAsync(service.Lead, [first.Id, second.Id], CancellationToken.None);

        Assert.Single(await Chain.LogAsync(service, first), r => r.Act == "AppearedInList");
        Assert.Single(await Chain.LogAsync(service, second), r => r.Act == "AppearedInList");
        Assert.DoesNotContain(await Chain.LogAsync(service, third), r => r.Act == "AppearedInList");
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Writers_EightAtOnceInTwoProcesses_LeaveOneWholeChain(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var cases = new List<GivenCase>();
        for (var number = 0; number < 8; number++)
        {
            cases.Add(await service.CaseAsync($"Kari {number}"));
        }

        var other = StorageSetup.OpenKeys(service.Options, service.Clock);
        var written = await Task.WhenAll(cases.Select((given, n) => WriteAsync(service, n % 2 == 0 ? service.Storage : other, given)));
        var clock = Stopwatch.StartNew();
        var report = await Chain.VerifyAsync(service);

        Assert.Empty(report.Faults);
        Assert.Equal(8 * 6, written.Sum(w => w.Count));
        TestContext.Current.TestOutputHelper?.WriteLine($"{kind}: {report.Links} links verified in {clock.ElapsedMilliseconds} ms");
        await using var db = service.OpenDatabase();
        foreach (var note in written.SelectMany(w => w))
        {
            Assert.True(await db.HasBeenMadeAsync(note));
        }
    }

    private static async Task<List<Guid>> WriteAsync(TestService service, StorageServices storage, GivenCase given)
    {
        var notes = new List<Guid>();
        for (var number = 0; number < 6; number++)
        {
            await using var db = StorageSetup.OpenDatabase(service.Options, storage);
            notes.Add(await Chain.NoteAsync(db, given.Specialist, given.Id, $"note {number}"));
        }

        return notes;
    }
}
