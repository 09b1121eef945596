using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

/// <summary>The cost of a list is a number of queries that does not grow with the people in it.</summary>
public sealed class CaseloadQueryTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Lists_AskTheSameNumberOfQueries_For1And60People(DatabaseKind kind)
    {
        var service = services[kind];
        var specialist = await service.NewSpecialistAsync();
        await service.SearchingAsync(await service.CaseAsync("Only", specialist), 24);
        var (caseloadOf1, todayOf1) = (await CountAsync(service, specialist, CaseloadAsync), await CountAsync(service, specialist, TodayAsync));
        for (var i = 0; i < 59; i++)
        {
            await service.CaseAsync($"Person {i % 7}", specialist);
        }

        Assert.Equal(caseloadOf1, await CountAsync(service, specialist, CaseloadAsync));
        Assert.Equal(todayOf1, await CountAsync(service, specialist, TodayAsync));
        Assert.InRange(caseloadOf1, 1, 10);
        Assert.InRange(todayOf1, 1, 11);
        await PagesAreStableAsync(service, specialist);
    }

    private static async Task PagesAreStableAsync(TestService service, Actor specialist)
    {
        using var client = service.As(specialist);
        var (first, second, again) = (await client.OpenAsync("/cases"), await client.OpenAsync("/cases?p=2"), await client.OpenAsync("/cases"));
        var ids = new[] { first, second }.SelectMany(Links).ToList();

        Assert.Equal(50, Links(first).Count);
        Assert.Equal(60, ids.Distinct().Count());
        Assert.Equal(Links(first), Links(again));
        Assert.Contains("50 of 60 shown.", first.Text, StringComparison.Ordinal);
        Assert.Contains("Page 1 of 2", first.Text, StringComparison.Ordinal);
    }

    private static List<string?> Links(Answer page) => [.. page.Document.QuerySelectorAll("th[scope=row] a").Select(a => a.GetAttribute("href"))];

    private static Task CaseloadAsync(AppDb db, Actor actor) => db.CaseloadAsync(actor, new CaseloadQuery(), CancellationToken.None);

    private static Task TodayAsync(AppDb db, Actor actor) => db.TodayOfAsync(actor, CancellationToken.None);

    private static Task<int> CountAsync(TestService service, Actor actor, Func<AppDb, Actor, Task> read) => service.CountQueriesAsync(db => read(db, actor));
}
