using System.Net;
using System.Net.Sockets;
using System.Text;
using Stegvis.Tests.Given;
using Stegvis.Web.Platform.Hosting;
using Stegvis.Web.Platform.Hosting.Edge;

namespace Stegvis.Tests.Hosting;

/// <summary>What the service believes about a request, what it tells a browser to hold to, and how much it takes.</summary>
public sealed class HeaderTests
{
    [Fact]
    public async Task ForwardedHeaders_FromAProxyThatIsNamed_AreBelieved()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        await using var node = await OneMoreNode.StartAsync(service, o => o with { Proxies = [IPNetwork.Parse("127.0.0.1/32")] });

        using var answer = await AskAsync(node, ("X-Forwarded-For", "203.0.113.9, 198.51.100.7"), ("X-Forwarded-Proto", "https"));

        Assert.Equal("198.51.100.7", node.LastCaller?.ToString());
        Assert.Equal(["max-age=31536000; includeSubDomains"], answer.Headers.GetValues("Strict-Transport-Security"));
    }

    [Theory, InlineData(null), InlineData("10.1.2.0/24")]
    public async Task ForwardedHeaders_FromAnybodyElse_AreIgnored(string? proxy)
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        await using var node = await OneMoreNode.StartAsync(service, o => o with { Proxies = proxy is null ? [] : [IPNetwork.Parse(proxy)] });

        using var answer = await AskAsync(node, ("X-Forwarded-For", "203.0.113.9"), ("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "evil.example"));

        Assert.Equal("127.0.0.1", node.LastCaller?.ToString());
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Host_ThatIsNotOurs_IsRefused_AndTheMachineItselfMayAsk()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        await using var node = await OneMoreNode.StartAsync(service, o => o with { Hosts = ["stegvis.example.org"] });

        using var ours = await AskAsync(node, ("Host", "stegvis.example.org"));
        using var other = await AskAsync(node, ("Host", "evil.example"));
        using var client = node.As(null);

        Assert.Equal(HttpStatusCode.OK, ours.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        Assert.Equal("Healthy", await client.GetStringAsync("/health/live"));
    }

    [Fact]
    public async Task Answer_TellsTheBrowser_WhatItMayDo()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        using var client = service.As(service.Specialist);

        using var page = await client.GetAsync("/");
        using var signedOut = await client.PostAsync("/sign-out", null);

        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.Contains("script-src 'self'; ", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Header(page, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("same-origin", Header(page, "Cross-Origin-Opener-Policy"));
        Assert.Equal("same-origin", Header(page, "Cross-Origin-Resource-Policy"));
        Assert.Equal("nosniff", Header(page, "X-Content-Type-Options"));
        Assert.Equal("same-origin", Header(page, "Referrer-Policy"));
        Assert.Equal("no-store", Header(page, "Cache-Control"));
        Assert.False(page.Headers.Contains("Server"));
        Assert.False(page.Headers.Contains("Clear-Site-Data"));
        Assert.Equal("\"cache\", \"storage\"", Header(signedOut, "Clear-Site-Data"));
    }

    [Fact]
    public async Task Body_LargerThanAFormMayBe_IsRefused()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync();
        using var client = service.As(given.Specialist);
        client.DefaultRequestHeaders.ExpectContinue = true;

        using var answer = await client.PostAsync($"{given.Url}/tasks/new", new FormUrlEncodedContent([new("Form.What", new string('x', (int)Limits.LargestBody))]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("too large", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Request_ThatDripsItsHeaders_IsEnded()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        using var slow = new TcpClient();
        await slow.ConnectAsync("127.0.0.1", service.Address.Port);
        var stream = slow.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: "));

        using var patience = new CancellationTokenSource(Limits.LongestHeaders + TimeSpan.FromSeconds(20));
        using var reader = new StreamReader(stream, Encoding.ASCII);
        var said = await reader.ReadToEndAsync(patience.Token);

        Assert.StartsWith("HTTP/1.1 408", said, StringComparison.Ordinal);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    private static async Task<HttpResponseMessage> AskAsync(OneMoreNode node, params (string Name, string Value)[] headers)
    {
        using var client = node.As(null);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/sign-in");
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await client.SendAsync(request);
    }
}
