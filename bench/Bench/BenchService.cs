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
    private readonly WebApplication _app;

    private BenchService(WebApplication app, StegvisOptions options, StorageServices storage) => (_app, Options, Storage) = (app, options, storage);

    public StegvisOptions Options { get; }

    public StorageServices Storage { get; }

    public required BenchClock Clock { get; init; }

    public required ServerTime Time { get; init; }

    public required HttpClient Client { get; init; }

    /// <summary>The lead of the specialist's team.</summary>
    public required HttpClient Lead { get; init; }

    public required Actor Specialist { get; init; }

    /// <summary>The specialist's case with the most notes.</summary>
    public required CaseId Longest { get; init; }

    /// <summary>Another case of the specialist's, to write on, so that the longest stays as long as it is.</summary>
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
        var signIns = await new DemoData(options, storage).SignInsAsync();
        var marte = signIns.First(s => s.Role is SeatRole.Specialist);
        var own = db.Set<Seat>().Where(s => s.AccountId == marte.Account && s.CaseId != null).Select(s => s.CaseId);
        var longest = await db.Set<ContactNote>().Where(n => own.Contains(n.CaseId)).GroupBy(n => n.CaseId)
            .Select(g => new { Case = g.Key, Notes = g.Count() }).OrderByDescending(g => g.Notes).FirstAsync();
        return new BenchService(app, options, storage)
        {
            Clock = clock,
            Time = time,
            Client = ClientOf(app, marte),
            Lead = ClientOf(app, signIns.First(s => s.Role is SeatRole.TeamLead)),
            Specialist = marte.Seats[0],
            Longest = longest.Case,
            Another = (await own.Where(c => c != longest.Case).OrderBy(c => c).FirstAsync())!.Value,
            Notes = longest.Notes,
            Cases = await db.Set<Case>().CountAsync(),
        };
    }

    public AppDb OpenDatabase() => StorageSetup.OpenDatabase(Options, Storage);

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
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

    private static HttpClient ClientOf(WebApplication app, DemoSignIn signIn)
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new Uri(address) };
        client.DefaultRequestHeaders.Add("Cookie", "language=nb");
        client.DefaultRequestHeaders.Add(SignInByHeader.Header, $"{signIn.Account.Value} {signIn.Seats[0].Seat.Value} {signIn.SecurityStamp}");
        return client;
    }
}
