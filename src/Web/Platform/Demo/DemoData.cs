using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Demo.Shared;
using Stegvis.Web.Platform.Demo.Stories;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Web.Platform.Demo;

/// <summary>
/// Makes the invented service of the demo on an empty database. The same day gives the same people, texts and days;
/// ids differ. Everything is written by the acts that would have written it, each at its own past instant.
/// </summary>
public sealed class DemoData(StegvisOptions options, StorageServices storage)
{
    public const string ServiceName = "Fjordbyen arbeid";
    private const int _usual = 60;
    private const ulong _seed = 2016;

    private readonly DemoClock _clock = new(storage.Now);

    /// <summary>About sixty people, all or nothing, in seconds.</summary>
    public async Task MakeAsync()
    {
        await using var db = Open();
        await db.TogetherAsync(async () =>
        {
            var book = await TellAsync(db, 4, many => many.Tell(_usual));
            await book.WriteAsync(db, _clock);
        });
    }

    /// <summary>As many cases as wanted, twenty-five specialists; written in parts.</summary>
    public async Task MakeAsync(int cases, IProgress<double> progress)
    {
        await using var db = Open();
        var book = await TellAsync(db, 23, many => many.TellAtScale(Math.Max(1, cases - 2)));
        await book.WriteInPartsAsync(db, _clock, progress);
    }

    /// <summary>The sign-ins to try, one for each role, in the order they are best met.</summary>
    public async Task<IReadOnlyList<DemoSignIn>> SignInsAsync()
    {
        await using var db = StorageSetup.OpenDatabase(options, storage);
        return await DemoSignIn.AllAsync(db);
    }

    private async Task<Storybook> TellAsync(AppDb db, int specialists, Action<Many> others)
    {
        var calendar = new DemoCalendar(storage.Days, storage.Now);
        var from = calendar.At(calendar.DaysAgo(1500), new TimeOnly(8, 0));
        _clock.MoveTo(from);
        var administrator = await FoundAsync(db);
        var book = new Storybook();
        var staff = new Staff(book, administrator, (from.AddMinutes(5), specialists));
        var workplaces = Workplaces.In(from.AddDays(1));
        Workplaces.Tell(book, staff, (workplaces, from.AddDays(1)));
        CrisisNumbers.Tell(book, staff, (calendar, from.AddDays(2)));
        OutreachEvents.Tell(book, staff.Marte.Actor, calendar);
        var telling = new Telling(book, calendar, staff, workplaces, new Dice(_seed));
        new Kari(telling).Tell();
        new Sahra(telling).Tell();
        others(new Many(telling));
        return book;
    }

    private async Task<Actor> FoundAsync(AppDb db)
    {
        var stamp = new Stamp(new AccountId(Guid.CreateVersion7(db.Now)), db.Now);
        var account = Account.Create(stamp.By, Staff.SignInName("Tomas"), "Tomas", stamp);
        account.Keep(new SignInSecrets { SecurityStamp = Guid.CreateVersion7(db.Now).ToString("N") });
        await db.FoundAsync(new Founding(ServiceName, account, IsDemo: true));
        var seat = (await db.SeatsOfAsync(account.AccountId, CancellationToken.None))[0];
        db.ChangeTracker.Clear();
        return Seats.ActorIn(seat);
    }

    private AppDb Open() => StorageSetup.OpenDatabase(options, new StorageServices(_clock, storage.Days, storage.Vault) { HeadFile = storage.HeadFile, Files = storage.Files });
}
