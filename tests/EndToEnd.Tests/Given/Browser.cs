using Microsoft.Playwright;
using Stegvis.People;
using Stegvis.Tests.Given;

[assembly: AssemblyFixture(typeof(Stegvis.Tests.Browser))]
[assembly: CollectionBehavior(DisableTestParallelization = true)]

namespace Stegvis.Tests;

/// <summary>One real Chromium and one running service for all journeys. Each journey opens a window of its own.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public TestService Service { get; private set; } = null!;

    /// <summary>The demo's rows, to find addresses by.</summary>
    public DemoRows Demo => new(Service.Options.DatabaseFile);

    /// <summary>Somebody of the demo who holds this role.</summary>
    public Actor Seat(SeatRole role) => Service.SignIns.SelectMany(s => s.Seats).First(s => s.Role == role);

    public Actor Person(string name) => Service.SignIns.First(s => s.Name == name && s.Role is SeatRole.Person).Seats[0];

    public async ValueTask InitializeAsync()
    {
        Service = await TestService.StartDemoAsync(DatabaseKind.Sqlite);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            // The date fields of a browser follow its own language, not the page's.
            Env = new Dictionary<string, string>(StringComparer.Ordinal) { ["LANGUAGE"] = "nb" },
            ExecutablePath = Environment.GetEnvironmentVariable("STEGVIS_CHROMIUM") ?? "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--lang=nb", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--hide-scrollbars",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await Closing.NotForEverAsync(_browser.CloseAsync());
        }

        _playwright?.Dispose();
        await Service.DisposeAsync();
    }

    /// <summary>A window of one seat, on a phone unless told otherwise.</summary>
    public Task<IPage> WindowAsync(Actor? seat, Window? window = null) => WindowOnAsync(Service, seat, window);

    /// <summary>The same browser on a service of the test's own.</summary>
    public async Task<IPage> WindowOnAsync(TestService service, Actor? seat, Window? window = null)
    {
        var wanted = window ?? new Window();
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = service.Address.ToString(),
            ViewportSize = new ViewportSize { Width = wanted.Width, Height = wanted.Height },
            ColorScheme = wanted.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = wanted.HasScripts,
            ReducedMotion = ReducedMotion.Reduce,
            Locale = wanted.Language,
            TimezoneId = "Europe/Oslo",
            ExtraHTTPHeaders = seat is null ? null : new Dictionary<string, string> { [SignInByHeader.Header] = service.HeaderOf(seat) },
        });
        await context.AddCookiesAsync([new Cookie { Name = "language", Value = wanted.Language, Url = service.Address.ToString() }]);
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }
}

/// <summary>How a window looks: a phone of 390 pixels in Bokmål, light, with scripts.</summary>
public sealed record Window(int Width = 390, int Height = 844)
{
    public string Language { get; init; } = "nb";

    public bool IsDark { get; init; }

    public bool HasScripts { get; init; } = true;
}
