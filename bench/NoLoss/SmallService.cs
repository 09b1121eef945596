using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.People;
using Stegvis.Web.ClientEngagement;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.NoLoss;

/// <summary>A service of one administrator, one specialist and one person, and the notes that are written on that case.</summary>
internal sealed record SmallService(StegvisOptions Options, StorageServices Storage, Actor Specialist, CaseId Case)
{
    public static async Task<SmallService> FoundAsync(StegvisOptions options)
    {
        var storage = StorageSetup.OpenKeys(options, TimeProvider.System);
        await using var db = StorageSetup.OpenDatabase(options, storage);
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: true);
        var admin = Account.Create(new AccountId(NewId(db)), "admin@example.org", "Admin", new Stamp(default, db.Now));
        await db.FoundAsync(new Founding("No loss", admin, IsDemo: false));
        var founder = Seats.ActorIn((await db.SeatsOfAsync(admin.AccountId, CancellationToken.None))[0]);
        var team = new TeamId(NewId(db));
        db.Keep(Team.Create(team, "Team", new Stamp(admin.AccountId, db.Now)));
        await db.SaveAsync(founder.Did(Acts.TeamMade, team.Value));
        var account = Account.Create(new AccountId(NewId(db)), "specialist@example.org", "Specialist", new Stamp(admin.AccountId, db.Now));
        var seat = Seat.Grant(new SeatGrant(new SeatId(NewId(db)), account.AccountId, SeatRole.Specialist) { Team = team }, founder.Seat, new Stamp(admin.AccountId, db.Now));
        db.Keep(account);
        db.Keep(seat);
        await db.SaveAsync(founder.Did(Acts.AccountMade, account.Id));
        var specialist = Seats.ActorIn(seat);
        var form = new EnquiryForm { Person = new PersonFacts { CallName = "Nobody" }, Enquiry = new EnquiryFacts { ContactOn = db.Today } };
        var opened = await new ReceiveEnquiry(db).ExecuteAsync(specialist, new CaseId(NewId(db)), form, CancellationToken.None);
        return new SmallService(options, storage, specialist, opened.CaseId);
    }

    public AppDb Open() => StorageSetup.OpenDatabase(Options, Storage);

    /// <summary>As after a start: keys read anew, the database looked at as <c>serve</c> does.</summary>
    public async Task<(List<Guid> Lost, int Kept, AuditReport Chain)> CheckAsync(IReadOnlyCollection<Guid> acknowledged)
    {
        var storage = StorageSetup.OpenKeys(Options, TimeProvider.System);
        await using var db = StorageSetup.OpenDatabase(Options, storage);
        await DatabaseStart.PrepareAsync(db, Options, mayMigrate: false);
        var view = (await db.OpenAsync(Specialist, Case))!;
        var kept = (await view.Records<ContactNote>().ListAsync()).Select(n => n.Id).ToHashSet();
        return ([.. acknowledged.Where(id => !kept.Contains(id))], kept.Count, await new AuditVerification(db).RunAsync());
    }

    private static Guid NewId(AppDb db) => Guid.CreateVersion7(db.Now);
}
