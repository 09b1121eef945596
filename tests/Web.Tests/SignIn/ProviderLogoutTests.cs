using System.Net;
using System.Security.Cryptography;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.SignIn;

/// <summary>The provider tells that somebody has signed out there: believed only when everything about it is right, and only once.</summary>
public sealed class ProviderLogoutTests
{
    private const string _url = "/sign-in/provider/signed-out";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task SubjectSignedOutThere_IsSignedOutHere_OnEveryDevice(DatabaseKind kind)
    {
        var (service, provider) = await ProviderTests.StartAsync(kind);
        await using var both = new ProviderTests.Both(service, provider);
        using var first = await ProviderTests.LinkedAsync(service, provider);
        using var second = service.As(null);
        await second.OpenAsync(provider.Agree(await ProviderTests.BeginAsync(second)));
        using var there = service.As(null);

        var before = await first.OpenAsync("/account");
        var told = await TellAsync(there, provider.LogoutToken());

        Assert.Equal(HttpStatusCode.OK, before.Status);
        Assert.Equal(HttpStatusCode.OK, told);
        Assert.Equal(HttpStatusCode.Found, (await first.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.Found, (await second.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task OneSessionEndedThere_EndsAloneHere(DatabaseKind kind)
    {
        var (service, provider) = await ProviderTests.StartAsync(kind);
        await using var both = new ProviderTests.Both(service, provider);
        provider.Session = "at-the-office";
        using var office = await ProviderTests.LinkedAsync(service, provider);
        provider.Session = "on-the-phone";
        using var phone = service.As(null);
        await phone.OpenAsync(provider.Agree(await ProviderTests.BeginAsync(phone)));
        using var there = service.As(null);

        var told = await TellAsync(there, provider.LogoutToken(Without("sub", ("sid", "at-the-office"))));

        Assert.Equal(HttpStatusCode.OK, told);
        Assert.Equal(HttpStatusCode.Found, (await office.OpenAsync("/account")).Status);
        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task FalseOldOrRepeatedWord_EndsNothing(DatabaseKind kind)
    {
        var (service, provider) = await ProviderTests.StartAsync(kind);
        await using var both = new ProviderTests.Both(service, provider);
        using var browser = await ProviderTests.LinkedAsync(service, provider);
        using var stranger = RSA.Create(2048);
        using var there = service.As(null);
        var used = provider.LogoutToken(Without("none", ("sub", "nobody-here")));
        var answers = new List<HttpStatusCode> { await TellAsync(there, used) };
        foreach (var lie in Lies(provider, stranger, service.Clock.GetUtcNow().AddMinutes(-20).ToUnixTimeSeconds()).Append(used))
        {
            answers.Add(await TellAsync(there, lie));
        }

        Assert.Equal(HttpStatusCode.OK, answers[0]);
        Assert.All(answers.Skip(1), a => Assert.Equal(HttpStatusCode.BadRequest, a));
        Assert.Equal(HttpStatusCode.OK, (await browser.OpenAsync("/account")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task Word_WithoutAProvider_OrTooOften_IsNotHeard(DatabaseKind kind)
    {
        await using var alone = await TestService.StartAsync(kind);
        var (service, provider) = await ProviderTests.StartAsync(kind);
        await using var both = new ProviderTests.Both(service, provider);
        using var nobody = alone.As(null);
        using var there = service.As(null);
        var word = provider.LogoutToken();

        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 11; i++)
        {
            answers.Add(await TellAsync(there, word));
        }

        Assert.Equal(HttpStatusCode.NotFound, await TellAsync(nobody, word));
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
    }

    private static IEnumerable<string> Lies(StubProvider provider, RSA stranger, long old) =>
    [
        provider.LogoutToken(signedBy: stranger), provider.LogoutToken(Without("none", ("aud", "another"))), provider.LogoutToken(Without("none", ("iss", "https://another.example"))),
        provider.LogoutToken(Without("none", ("nonce", "of-a-sign-in"))), provider.LogoutToken(Without("events")), provider.LogoutToken(Without("none", ("events", "logout"))),
        provider.LogoutToken(Without("sub")), provider.LogoutToken(Without("jti")), provider.LogoutToken(Without("exp", ("iat", old))), "no token", "",
    ];

    private static Func<Dictionary<string, object>, Dictionary<string, object>> Without(string name, params (string Name, object Value)[] with) => body =>
    {
        body.Remove(name);
        foreach (var (key, value) in with)
        {
            body[key] = value;
        }

        return body;
    };

    private static async Task<HttpStatusCode> TellAsync(HttpClient there, string token)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal) { ["logout_token"] = token });
        using var answer = await there.PostAsync(_url, form);
        return answer.StatusCode;
    }
}
