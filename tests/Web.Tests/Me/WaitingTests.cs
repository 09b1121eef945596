using Stegvis.Tests.Consents;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

public sealed class WaitingTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.030")]
    public async Task Waiting_ListsSheetProfileAndConsent_EachWithItsDayAndPage_AndMyWayCountsThem(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        Assert.DoesNotContain("waits", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var sheet = (await GivenSheets.WriteAsync(specialist, given, "We meet each week.")).Split('/')[^1];
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/profile/edit"), new() { ["Form.Interests"] = "Baking" });
        await service.ShareAsync(given, GivenSharing.Filled(null, ("Form.Means", "SignedIn")));
        var consent = (await service.ConsentOfAsync(given)).Id;

        var waiting = await person.OpenAsync("/me/waiting");

        var rows = waiting.Document.QuerySelectorAll("ul.links a").ToDictionary(a => a.GetAttribute("href")!, a => a.TextContent);
        Assert.Equal(["/me/profile", $"/me/sharing#w{consent}", $"/me/waiting/{sheet}"], rows.Keys.Order(StringComparer.Ordinal));
        Assert.Contains("Your profile: is this you?", rows["/me/profile"], StringComparison.Ordinal);
        Assert.Contains("May we share with Dr Lund, health centre?", rows[$"/me/sharing#w{consent}"], StringComparison.Ordinal);
        Assert.All(rows.Values, row => Assert.Contains("Since today.", row, StringComparison.Ordinal));
        Assert.Contains($"id=\"w{consent}\"", (await person.OpenAsync("/me/sharing")).Body, StringComparison.Ordinal);
        Assert.Contains("3 things wait", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Waiting_OnceAnswered_IsEmpty_AndMyWaySaysNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/profile/edit"), new() { ["Form.Interests"] = "Baking" });
        await service.ShareAsync(given, GivenSharing.Filled(null, ("Form.Means", "SignedIn")));

        await person.SaveAsync(await person.OpenAsync("/me/sharing"), [], "No");
        Assert.Contains("One thing waits", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        await person.PressAsync(await person.OpenAsync("/me/profile"), "This is me", "Confirm");

        Assert.Contains("Nothing waits for you", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("thing waits", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }
}
