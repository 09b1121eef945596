using System.Text.RegularExpressions;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Matrix;

/// <summary>The pages of each state and the service they run on. Services are begun when first asked for, and live as long as the tests of the matrix.</summary>
public sealed class MatrixPages(Browser browser) : IAsyncDisposable
{
    private TestService? _empty;
    private GivenCase? _case;
    private TestService? _refusing;

    /// <summary>Forms with a record behind them need the demo's rows: they are sent in the whole matrix, on a demo of their own.</summary>
    public async Task<(TestService Service, IReadOnlyList<Visit> Visits)> OfAsync(PageState state) => state switch
    {
        PageState.Full => (browser.Service, await new Visits(browser.Service).AllAsync()),
        PageState.Error when Slice.IsWhole => (_refusing ??= await TestService.StartDemoAsync(DatabaseKind.Sqlite), await new Visits(_refusing).AllAsync()),
        _ => await EmptyAsync(),
    };

    public async ValueTask DisposeAsync()
    {
        foreach (var service in new[] { _empty, _refusing }.OfType<TestService>())
        {
            await service.DisposeAsync();
        }
    }

    private async Task<(TestService Service, IReadOnlyList<Visit> Visits)> EmptyAsync()
    {
        _empty ??= await TestService.StartAsync(DatabaseKind.Sqlite);
        _case ??= await _empty.CaseAsync();
        var pages = await EveryPage.InAsync(_empty.Services);
        return (_empty, [.. pages.SelectMany(page => VisitsOf(page, _empty, _case))]);
    }

    private static IEnumerable<Visit> VisitsOf(KnownPage page, TestService service, GivenCase given)
    {
        var url = page.Route.Replace("{caseId:guid}", given.Id.Value.ToString(), StringComparison.Ordinal);
        if (Regex.IsMatch(url, @"[{]|/stopped$|/retention/", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
        {
            yield break;
        }

        Actor?[] seats = page.Access is null ? [null] : [url == page.Route ? service.OtherSpecialist : service.Specialist, service.Lead, given.Person, service.Administrator];
        var seat = Array.Find(seats, s => s is null || page.Access!.Allows(s.Role));
        if (seat is not null || page.Access is null)
        {
            yield return new Visit(page, seat, url);
        }
    }
}
