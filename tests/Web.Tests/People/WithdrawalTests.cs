using System.Net;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Tests.Given;
using Stegvis.Web.People.Consents;

namespace Stegvis.Tests.Consents;

public sealed class WithdrawalTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.004"), Capability("C.002")]
    public async Task Withdrawal_EndsAccessAtOnce_IsInTheLog_AndIsListed(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await Sentinels.PlantAsync(service, given);
        await service.ShareAsync(given, GivenSharing.Filled(partner));
        var consent = await service.ConsentOfAsync(given);
        using var reader = service.As(await service.SeatOfAsync(partner));
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/network")).Status);

        var ask = await person.OpenAsync($"/me/sharing/{consent.Id}/stop");
        var gone = await person.SaveAsync(ask, [], "Stop now");

        Assert.Contains("Dr Lund may remember it.", ask.Text, StringComparison.Ordinal);
        Assert.Contains("no longer sees", ask.Text, StringComparison.Ordinal);
        Assert.Contains("Gone at 11.16", gone.Text, StringComparison.Ordinal);
        Assert.Contains("opened what is shared", gone.Text, StringComparison.Ordinal);
        Assert.Equal("/no-longer-shared", (await reader.OpenAsync("/network")).Location);
        Assert.Contains("stopped sharing", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
        Assert.Contains("Dr Lund no longer sees anything", (await specialist.OpenAsync($"{given.Url}/consents")).Text, StringComparison.Ordinal);
        Assert.Contains("Stopped sharing with Dr Lund", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.004")]
    public async Task Reader_WithAnotherRole_IsToldItIsOver_AndOfferedTheOther(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await service.ShareAsync(given, GivenSharing.Filled(partner));
        using var reader = await WithSessionAsync(service, await service.SeatOfAsync(partner));
        using var person = service.As(given.Person);
        using var stranger = service.As(null);
        Assert.Equal(HttpStatusCode.OK, (await reader.OpenAsync("/network")).Status);
        await person.SaveAsync(await person.OpenAsync($"/me/sharing/{(await service.ConsentOfAsync(given)).Id}/stop"), [], "Stop now");

        Assert.Equal("/no-longer-shared", (await reader.OpenAsync("/network")).Location);
        var over = await reader.OpenAsync("/no-longer-shared");
        var seats = await reader.OpenAsync("/seats");

        Assert.Contains("This is no longer shared", over.Text, StringComparison.Ordinal);
        Assert.Contains("You still have another role here.", over.Text, StringComparison.Ordinal);
        Assert.NotNull(over.Document.QuerySelector("a[href='/seats']"));
        Assert.Contains("Stay here", seats.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("another role", (await stranger.OpenAsync("/no-longer-shared")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.004")]
    public async Task Stopping_HasTwoAnswersOfTheSameWeight_AndAsksForNoReason(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.ShareAsync(given, GivenSharing.Filled(null));
        using var person = service.As(given.Person);

        var ask = await person.OpenAsync($"/me/sharing/{(await service.ConsentOfAsync(given)).Id}/stop");

        var answers = ask.Document.QuerySelectorAll("main form [data-variant]");
        Assert.Equal(["Stop now", "Not after all"], answers.Select(a => a.TextContent.Trim()));
        Assert.All(answers, a => Assert.Equal("answer", a.GetAttribute("data-variant")));
        Assert.Empty(ask.Document.QuerySelectorAll("main form textarea, main form select, main form input:not([type=hidden])"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.004")]
    public async Task Withdrawal_ByAnybodyElse_IsNotPossible(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await service.ShareAsync(given, GivenSharing.Filled(partner));
        var consent = await service.ConsentOfAsync(given);
        var stranger = (await service.CaseAsync("Amir")).Person;

        foreach (var actor in new[] { given.Specialist, service.Lead, service.Administrator, stranger, (await service.SeatOfAsync(partner))! })
        {
            using var client = service.As(actor);
            Assert.Equal(HttpStatusCode.NotFound, (await client.OpenAsync($"/me/sharing/{consent.Id}/stop")).Status);
            using var posted = await client.PostAsync($"/me/sharing/{consent.Id}/stop", new FormUrlEncodedContent([]));
            Assert.True(posted.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed or HttpStatusCode.BadRequest, $"{actor.Role}: {posted.StatusCode}");
        }

        var refusal = await service.InDatabaseAsync(async db =>
            (await new WithdrawConsent(db).ExecuteAsync((await db.OpenAsync(given.Specialist, given.Id))!, consent.Id, CancellationToken.None)).Refusal);
        Assert.Equal("OnlyThePerson", refusal?.Code);
        Assert.NotNull(await service.SeatOfAsync(partner));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.004")]
    public async Task Withdrawal_PressedTwice_HappensOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        await service.ShareAsync(given, GivenSharing.Filled(null));
        using var person = service.As(given.Person);
        var ask = await person.OpenAsync($"/me/sharing/{(await service.ConsentOfAsync(given)).Id}/stop");

        await person.SaveAsync(ask, [], "Stop now");
        await person.SaveAsync(ask, [], "Stop now");

        var log = await person.OpenAsync("/me/who-has-looked");
        Assert.Single(log.Document.QuerySelectorAll("main li"), li => li.TextContent.Contains("stopped sharing", StringComparison.Ordinal));
        Assert.EndsWith("/stopped", (await person.OpenAsync(ask.Url)).Location, StringComparison.Ordinal);
    }

    /// <summary>Somebody whose sign-in stands in the database, so that it can go on in another seat.</summary>
    private static async Task<HttpClient> WithSessionAsync(TestService service, Actor? actor)
    {
        await using var db = service.OpenDatabase();
        Assert.NotNull(actor);
        var token = db.KeepSession(actor.Account, new SessionStart(SignInMeans.Password, "Test"));
        await db.SaveAsync(actor.Did(Acts.SignedIn, actor.Account.Value));
        var client = service.As(actor);
        client.DefaultRequestHeaders.Remove(SignInByHeader.Header);
        client.DefaultRequestHeaders.Add(SignInByHeader.Header, $"{service.HeaderOf(actor)} {token}");
        return client;
    }
}
