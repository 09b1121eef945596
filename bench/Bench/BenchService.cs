using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform.Demo;
using Stegvis.Web.Platform.Hosting;

namespace Stegvis.Bench;

/// <summary>The real application on a real port over a large demo database, and one specialist signed in.</summary>
internal sealed class BenchService : IAsyncDisposable
{
    private const int _manyNotes = 200;

    private readonly WebApplication _app;

    private BenchService(WebApplication app, StegvisOptions options, StorageServices storage) => (_app, Options, Storage) = (app, options, storage);

    public StegvisOptions Options { get; }

    public StorageServices Storage { get; }

    public required BenchClock Clock { get; init; }

    public required ServerTime Time { get; init; }

    /// <summary>The specialist who follows most people: a list is as quick as it is for the one who has the longest.</summary>
    public required HttpClient Client { get; init; }

    /// <summary>The specialist of the long case.</summary>
    public required HttpClient Writing { get; init; }

    /// <summary>The lead of a team of about half of all.</summary>
    public required HttpClient Lead { get; init; }

    /// <summary>Who writes.</summary>
    public required Actor Specialist { get; init; }

    /// <summary>The case of the budget: a plan, and two hundred notes, or of more the fewest. What the bench writes lands on <see cref="Another"/>, so that it stays as it is from run to run.</summary>
    public required CaseId Long { get; init; }

    /// <summary>Another case of the one who writes, to write on, so that the long one stays as long as it is.</summary>
    public required CaseId Another { get; init; }

    public required int Notes { get; init; }

    public required int Cases { get; init; }

    public static async Task<BenchService> StartAsync(StegvisOptions options, int size)
    {
        var (clock, time) = (new BenchClock(), new ServerTime());
        var storage = StorageSetup.OpenKeys(options, clock);
        await MakeAsync(options, storage, size);
        var app = StegvisApp.Build(options, storage, builder =>
        {
            builder.Logging.ClearProviders();
            builder.Services.AddSingleton<IStartupFilter>(time).AddSingleton<IStartupFilter, SignInByHeader>();
        });
        await app.StartAsync();
        await using var db = StorageSetup.OpenDatabase(options, storage);
        var lead = (await new DemoData(options, storage).SignInsAsync()).First(s => s.Role is SeatRole.TeamLead);
        var (busiest, busiestStamp) = await FollowingMostAsync(db);
        var many = await db.Set<ContactNote>().Where(n => db.Set<PlanLine>().Any(l => l.CaseId == n.CaseId)).GroupBy(n => n.CaseId)
            .Select(g => new { Case = g.Key, Notes = g.Count() }).Where(g => g.Notes >= _manyNotes).OrderBy(g => g.Notes).FirstAsync();
        var (writer, writerStamp) = await SpecialistAsync(db, await db.Set<Seat>().Where(s => s.CaseId == many.Case && s.Role == SeatRole.Specialist).Select(s => s.AccountId).FirstAsync());
        return new BenchService(app, options, storage)
        {
            Clock = clock,
            Time = time,
            Client = ClientOf(app, busiest, busiestStamp),
            Writing = ClientOf(app, writer, writerStamp),
            Lead = ClientOf(app, lead.Seats[0], lead.SecurityStamp),
            Specialist = writer,
            Followed = await CasesOf(db, busiest.Account).CountAsync(),
            Long = many.Case,
            Another = (await CasesOf(db, writer.Account).Where(c => c != many.Case).OrderBy(c => c).FirstAsync())!.Value,
            Notes = many.Notes,
            Cases = await db.Set<Case>().CountAsync(),
        };
    }

    /// <summary>How many people the busiest specialist follows.</summary>
    public required int Followed { get; init; }

    public AppDb OpenDatabase() => StorageSetup.OpenDatabase(Options, Storage);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        Writing.Dispose();
        Lead.Dispose();
        await _app.DisposeAsync();
    }

    /// <summary>An existing database is used as it is, so that a second run begins at once.</summary>
    private static async Task MakeAsync(StegvisOptions options, StorageServices storage, int size)
    {
        await using var db = StorageSetup.OpenDatabase(options, storage);
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: true);
        if (await db.InstallationAsync() is null)
        {
            await new DemoData(options, storage).MakeAsync(Math.Min(size, Grown.Told), new Progress<double>());
            await new Grown(db).ToAsync(size / Grown.Told);
        }
    }

    private static IQueryable<CaseId?> CasesOf(AppDb db, AccountId specialist) =>
        db.Set<Seat>().Where(s => s.AccountId == specialist && s.CaseId != null && s.Role == SeatRole.Specialist).Select(s => s.CaseId);

    private static async Task<(Actor Specialist, string Stamp)> FollowingMostAsync(AppDb db) => await SpecialistAsync(db, await db.Set<Seat>()
        .Where(s => s.CaseId != null && s.Role == SeatRole.Specialist).GroupBy(s => s.AccountId).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => g.Key).FirstAsync());

    private static async Task<(Actor Specialist, string Stamp)> SpecialistAsync(AppDb db, AccountId id)
    {
        var seat = await db.Set<Seat>().FirstAsync(s => s.AccountId == id && s.CaseId == null && s.Role == SeatRole.Specialist);
        var account = await db.Set<Account>().FirstAsync(a => a.AccountId == id);
        return (new Actor(id, seat.SeatId, seat.Role) { Team = seat.TeamId }, account.Secrets.SecurityStamp);
    }

    private static HttpClient ClientOf(WebApplication app, Actor actor, string stamp)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Cookie", "language=nb");
        client.DefaultRequestHeaders.Add(SignInByHeader.Header, $"{actor.Account.Value} {actor.Seat.Value} {stamp}");
        return client;
    }
}
