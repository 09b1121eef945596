using System.Net;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>Signing in where one works: the good way, and every way in which the provider's answer may be false.</summary>
public sealed class ProviderTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task InvitedColleague_IsLinkedOnce_AndSignsInFromThenOn(DatabaseKind kind)
    {
        var (service, provider) = await StartAsync(kind);
        await using var both = new Both(service, provider);
        using var browser = await LinkedAsync(service, provider);
        using var next = service.As(null);

        var entered = await next.OpenAsync(provider.Agree(await BeginAsync(next)));

        Assert.Equal("/", entered.Location);
        Assert.Contains("With the sign-in at work", (await next.OpenAsync("/account/sessions")).Text, StringComparison.Ordinal);
        using var signedOut = await next.PostAsync("/sign-out", null);
        Assert.Equal("/sign-in?out=provider", signedOut.Headers.Location!.OriginalString);
        Assert.Contains(provider.Address + "/logout?client_id=stegvis-test", (await next.OpenAsync("/sign-in?out=provider")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Found, (await next.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task FalseAnswer_OpensNothing_AndSaysNoMoreThanThat(DatabaseKind kind)
    {
        var (service, provider) = await StartAsync(kind);
        await using var both = new Both(service, provider);
        using var browser = await LinkedAsync(service, provider);
        using var stranger = RSA.Create(2048);
        Lie[] lies =
        [
            new() { Nonce = "another" }, new() { Audience = "another" }, new() { Issuer = "https://another.example" }, new() { SignedBy = stranger },
            new() { MinutesLeft = -5 }, new() { IsUnsigned = true }, new() { Acr = "low" }, new() { Acr = "" },
        ];
        var answers = new List<string>();
        foreach (var lie in lies)
        {
            provider.Lie = lie;
            using var victim = service.As(null);
            var answer = await victim.OpenAsync(provider.Agree(await BeginAsync(victim)));
            Assert.Equal(HttpStatusCode.Unauthorized, answer.Status);
            Assert.Equal(HttpStatusCode.Found, (await victim.OpenAsync("/account")).Status);
            answers.Add(answer.Document.QuerySelector("main")!.TextContent);
        }

        Assert.Single(answers.Distinct());
        Assert.Contains("could not sign you in this way", answers[0], StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ReplayedOrForeignAnswer_OpensNothing(DatabaseKind kind)
    {
        var (service, provider) = await StartAsync(kind);
        await using var both = new Both(service, provider);
        using var browser = await LinkedAsync(service, provider);
        using var victim = service.As(null);
        using var thief = service.As(null);
        var back = provider.Agree(await BeginAsync(victim));

        var stolen = await thief.OpenAsync(back);
        var entered = await victim.OpenAsync(back);
        var replayed = await victim.OpenAsync(back);
        var forged = await victim.OpenAsync(back.Replace("state=", "state=x", StringComparison.Ordinal));
        await BeginAsync(victim);
        var mixed = await victim.OpenAsync(back);

        Assert.Equal(HttpStatusCode.Unauthorized, stolen.Status);
        Assert.Equal("/", entered.Location);
        Assert.All([replayed, forged, mixed], a => Assert.Equal(HttpStatusCode.Unauthorized, a.Status));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task ChangedKey_IsFetched_WhenItsNameIsNew(DatabaseKind kind)
    {
        var (service, provider) = await StartAsync(kind);
        await using var both = new Both(service, provider);
        using var browser = await LinkedAsync(service, provider);
        provider.ChangeKey();
        service.Clock.Advance(TimeSpan.FromMinutes(2));
        using var next = service.As(null);

        Assert.Equal("/", (await next.OpenAsync(provider.Agree(await BeginAsync(next)))).Location);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task UnknownSubject_IsNotLinked_AndAnInvitationWorksOnce(DatabaseKind kind)
    {
        var (service, provider) = await StartAsync(kind);
        await using var both = new Both(service, provider);
        var code = await InvitedAsync(service);
        using var first = service.As(null);
        await ShowAsync(first, code);
        await first.OpenAsync(provider.Agree(await BeginAsync(first)));
        provider.Subject = "somebody-else";
        using var second = service.As(null);

        var uninvited = await second.OpenAsync(provider.Agree(await BeginAsync(second)));
        var usedAgain = await ShowAsync(second, code);
        var unknown = await ShowAsync(second, "aaaa-aaaa-aaaa");

        Assert.Equal(HttpStatusCode.Unauthorized, uninvited.Status);
        Assert.Equal(HttpStatusCode.BadRequest, usedAgain.Status);
        Assert.Equal(usedAgain.Errors, unknown.Errors);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task WithoutAProvider_ItsAddressesAreNotThere(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var browser = service.As(null);

        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/sign-in/provider")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.OpenAsync("/sign-in/provider/return?code=x&state=y")).Status);
        Assert.DoesNotContain("/sign-in/provider", (await browser.OpenAsync("/sign-in")).Body, StringComparison.Ordinal);
    }

    internal static async Task<(TestService Service, StubProvider Provider)> StartAsync(DatabaseKind kind)
    {
        var provider = await StubProvider.StartAsync(new FixedClock());
        return (await TestService.StartAsync(kind, builder => builder.Services.AddSingleton(provider.Options)), provider);
    }

    internal static async Task<HttpClient> LinkedAsync(TestService service, StubProvider provider)
    {
        var browser = service.As(null);
        await ShowAsync(browser, await InvitedAsync(service));
        var entered = await browser.OpenAsync(provider.Agree(await BeginAsync(browser)));
        Assert.Equal("/", entered.Location);
        return browser;
    }

    private static async Task<string> InvitedAsync(TestService service)
    {
        using var administrator = await Signing.AdministratorAsync(service);
        var account = await administrator.OpenAsync($"/administration/accounts/{service.Specialist.Account.Value}");
        var invited = await administrator.SendAsync(account, [], "Make an invitation");
        return invited.Document.QuerySelector("code")!.TextContent;
    }

    private static async Task<Answer> ShowAsync(HttpClient browser, string code) =>
        await browser.SendAsync(await browser.OpenAsync("/sign-in/provider/invited"), new() { ["Code"] = code }, "Go on");

    internal static async Task<string> BeginAsync(HttpClient browser)
    {
        var begun = await browser.OpenAsync("/sign-in/provider");
        Assert.Contains("code_challenge_method=S256", begun.Location, StringComparison.Ordinal);
        Assert.Contains("acr_values=substantial%20high", begun.Location, StringComparison.Ordinal);
        return begun.Location!;
    }

    internal sealed class Both(TestService service, StubProvider provider) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await service.DisposeAsync();
            await provider.DisposeAsync();
        }
    }
}
