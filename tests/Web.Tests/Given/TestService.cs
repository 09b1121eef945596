using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.ClientEngagement;
using Stegvis.Web.Platform.Demo;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Tests.Given;

/// <summary>
/// A whole service on a real port with a clock of its own: one lead, two specialists, an administrator. Shared by many tests;
/// each test opens its own cases, so that none disturbs another.
/// </summary>
public sealed class TestService : IAsyncDisposable
{
    private readonly TestDatabase _database;
    private readonly WebApplication _app;

    private TestService(TestDatabase database, StorageServices storage, WebApplication app) => (_database, Storage, _app) = (database, storage, app);

    public FixedClock Clock { get; private init; } = new();

    public StorageServices Storage { get; }

    public StegvisOptions Options => _database.Options;

    public DatabaseKind Kind => _database.Kind;

    public IServiceProvider Services => _app.Services;

    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>The demo's sign-ins; none in a service made for tests.</summary>
    public IReadOnlyList<DemoSignIn> SignIns { get; private set; } = [];

    public TeamId Team { get; private set; }

    public Actor Administrator { get; private set; } = null!;

    public Actor Lead { get; private set; } = null!;

    public Actor Specialist { get; private set; } = null!;

    public Actor OtherSpecialist { get; private set; } = null!;

    /// <summary>For the program at a terminal, whose clock is the machine's: founded on a day that is past for it.</summary>
    public static Task<TestService> StartInThePastAsync(DatabaseKind kind) => StartAsync(kind, null, new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero));

    public static async Task<TestService> StartAsync(DatabaseKind kind, Action<WebApplicationBuilder>? adjust = null, DateTimeOffset? on = null)
    {
        var service = await StartEmptyAsync(await TestDatabase.CreateWithTablesAsync(kind), adjust);
        service.Clock.MoveTo(on ?? service.Clock.GetUtcNow());
        await service.FoundAsync();
        return service;
    }

    /// <summary>The demo's service instead: invented people in all steps, on the tests' fixed day.</summary>
    public static async Task<TestService> StartDemoAsync(DatabaseKind kind)
    {
        var service = await StartEmptyAsync(await TestDatabase.CreateWithTablesAsync(kind, isDemo: true));
        var demo = new DemoData(service.Options, service.Storage);
        await demo.MakeAsync();
        service.SignIns = await demo.SignInsAsync();
        return service;
    }

    /// <summary>What signs somebody in by header: account, seat and the account's present stamp.</summary>
    public string HeaderOf(Actor actor) =>
        $"{actor.Account.Value} {actor.Seat.Value} {SignIns.FirstOrDefault(s => s.Account == actor.Account)?.SecurityStamp ?? "stamp"}";

    private static async Task<TestService> StartEmptyAsync(TestDatabase database, Action<WebApplicationBuilder>? adjust = null)
    {
        var clock = new FixedClock();
        var storage = StorageSetup.OpenKeys(database.Options, clock);
        await database.PutTablesAsync();
        await using (var db = StorageSetup.OpenDatabase(database.Options, storage))
        {
            await DatabaseStart.PrepareAsync(db, database.Options, mayMigrate: true);
        }

        var app = StegvisApp.Build(database.Options, storage, builder =>
        {
            builder.Logging.SetMinimumLevel(LogLevel.Error);
            builder.Services.AddSingleton<IStartupFilter, SignInByHeader>();
            adjust?.Invoke(builder);
        });
        await app.StartAsync();
        return new TestService(database, storage, app) { Clock = clock };
    }

    public AppDb OpenDatabase() => StorageSetup.OpenDatabase(Options, Storage);

    public Task<TResult> InDatabaseAsync<TResult>(Func<AppDb, Task<TResult>> work) => UseAsync(work);

    /// <summary>A client that acts in a seat, by a header only tests understand. No seat: a stranger.</summary>
    public HttpClient As(Actor? actor, string language = "en")
    {
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = Address };
        client.DefaultRequestHeaders.Add("Cookie", "language=" + language);
        if (actor is not null)
        {
            client.DefaultRequestHeaders.Add(SignInByHeader.Header, HeaderOf(actor));
        }

        return client;
    }

    public async Task<Actor> AccountAsync(string name, SeatGrant wanted)
    {
        await using var db = OpenDatabase();
        var stamp = new Stamp(Administrator?.Account ?? wanted.Account, Clock.GetUtcNow());
        var account = Account.Create(wanted.Account, $"{name}-{wanted.Account.Value:N}@example.org", name, stamp);
        account.Speak("en");
        account.Keep(new SignInSecrets { SecurityStamp = "stamp" });
        var seat = Seat.Grant(wanted, Lead?.Seat, stamp);
        db.Keep(account);
        db.Keep(seat);
        await db.SaveAsync((Administrator ?? new Actor(wanted.Account, wanted.Id, wanted.Role)).Did(Acts.AccountMade, account.Id));
        return Stegvis.Storage.People.Seats.ActorIn(seat);
    }

    /// <summary>A case of the specialist's, opened from an enquiry, with a seat for the person.</summary>
    public async Task<GivenCase> CaseAsync(string name = "Kari", Actor? specialist = null)
    {
        await using var db = OpenDatabase();
        var form = new EnquiryForm
        {
            Person = new PersonFacts { CallName = name },
            Enquiry = new EnquiryFacts { ContactOn = db.Today },
        };
        var owner = specialist ?? Specialist;
        var opened = await new ReceiveEnquiry(db).ExecuteAsync(owner, new CaseId(NewId()), form, CancellationToken.None);
        var person = await AccountAsync(name, NewGrant(SeatRole.Person) with { Case = opened.CaseId });
        return new GivenCase(opened.CaseId, opened.PersonId, owner, person);
    }

    public SeatGrant NewGrant(SeatRole role) => new(new SeatId(NewId()), new AccountId(NewId()), role);

    public Guid NewId() => Guid.CreateVersion7(Clock.GetUtcNow());

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }

    private async Task<TResult> UseAsync<TResult>(Func<AppDb, Task<TResult>> work)
    {
        await using var db = OpenDatabase();
        return await work(db);
    }

    private async Task FoundAsync()
    {
        await using var db = OpenDatabase();
        var admin = Account.Create(new AccountId(NewId()), "admin@example.org", "Admin", new Stamp(default, Clock.GetUtcNow()));
        admin.Keep(new SignInSecrets { SecurityStamp = "stamp" });
        await db.FoundAsync(new Founding("Test service", admin, IsDemo: false));
        var seat = (await Stegvis.Storage.People.Seats.SeatsOfAsync(db, admin.AccountId, CancellationToken.None))[0];
        Administrator = Stegvis.Storage.People.Seats.ActorIn(seat);
        Team = new TeamId(NewId());
        db.Keep(Stegvis.People.Team.Create(Team, "Team North", new Stamp(admin.AccountId, Clock.GetUtcNow())));
        await db.SaveAsync(Administrator.Did(Acts.TeamMade, Team.Value));
        Lead = await AccountAsync("Berit", NewGrant(SeatRole.TeamLead) with { Team = Team });
        Specialist = await AccountAsync("Marte", NewGrant(SeatRole.Specialist) with { Team = Team });
        OtherSpecialist = await AccountAsync("Jonas", NewGrant(SeatRole.Specialist) with { Team = Team });
    }
}

/// <summary>A case made for one test.</summary>
public sealed record GivenCase(CaseId Id, PersonId PersonId, Actor Specialist, Actor Person)
{
    public string Url => $"/cases/{Id.Value}";
}
