using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Demo;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Demo;

/// <summary>The demo's data on a day of the test's choice, without a web server.</summary>
public sealed class MadeDemo : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly StorageServices _storage;

    private MadeDemo(TestDatabase database, StorageServices storage) => (_database, _storage) = (database, storage);

    public DateOnly Today => _storage.Today;

    public static Task<MadeDemo> OnAsync(DateTimeOffset now, DatabaseKind kind = DatabaseKind.Sqlite) => OnAsync((now, kind), demo => demo.MakeAsync());

    /// <summary>As many people as wanted, as for measuring.</summary>
    public static Task<MadeDemo> AtScaleAsync(int cases) =>
        OnAsync((new DateTimeOffset(2026, 11, 24, 10, 16, 0, TimeSpan.Zero), DatabaseKind.Sqlite), demo => demo.MakeAsync(cases, new Progress<double>()));

    private static async Task<MadeDemo> OnAsync((DateTimeOffset Now, DatabaseKind Kind) start, Func<DemoData, Task> make)
    {
        var (now, kind) = start;
        var database = await TestDatabase.CreateWithTablesAsync(kind, isDemo: true);
        var clock = new FixedClock();
        clock.MoveTo(now);
        var made = new MadeDemo(database, StorageSetup.OpenKeys(database.Options, clock));
        await database.PutTablesAsync();
        await make(new DemoData(database.Options, made._storage));
        return made;
    }

    public AppDb Open() => StorageSetup.OpenDatabase(_database.Options, _storage);

    /// <summary>Everything told, as lines without ids: who, which words, which days.</summary>
    public async Task<List<string>> ToldAsync()
    {
        await using var db = Open();
        var people = await db.Set<Case>().AsNoTracking().Include(c => c.Person).Include(c => c.Steps).ToListAsync();
        var names = people.ToDictionary(c => c.CaseId, c => c.Person!.Facts.CallName);
        var notes = await db.Set<ContactNote>().AsNoTracking().ToListAsync();
        var jobs = await db.Set<Placement>().AsNoTracking().ToListAsync();
        var meetings = await db.Set<Meeting>().AsNoTracking().ToListAsync();
        return
        [
            .. people.Select(c => $"{c.Reference} {names[c.CaseId]} {c.OpenedOn} {c.ClosedOn} {string.Join(',', c.Steps.OrderBy(s => s.Step).Select(s => $"{s.Step}{s.State}{s.BegunOn}"))}").Order(StringComparer.Ordinal),
            .. notes.Select(n => $"{names[n.CaseId]} {n.Facts.On} {n.Facts.From} {n.Facts.Text}").Order(StringComparer.Ordinal),
            .. jobs.Select(j => $"{names[j.CaseId]} {j.Facts.JobTitle} {j.Facts.StartsOn} {j.EndedOn} {j.IsSupportedEmployment}").Order(StringComparer.Ordinal),
            .. meetings.Select(m => $"{names[m.CaseId]} {m.Facts.On} {m.Facts.At}").Order(StringComparer.Ordinal),
        ];
    }

    public async ValueTask DisposeAsync() => await _database.DisposeAsync();
}
