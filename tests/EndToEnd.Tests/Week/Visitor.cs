using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Week;

/// <summary>
/// Somebody at a browser that reaches the service through whichever node answers. When a node goes, the same page is asked for again, or the same
/// form is sent again, at the other: what a person does who gets an error and presses once more.
/// </summary>
internal sealed class Visitor : IDisposable
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);
    private readonly HttpClient[] _nodes;
    private int _at;

    public Visitor(string header, IReadOnlyList<NodeProcess> nodes, int first)
    {
        var cookies = new CookieContainer();
        _nodes = [.. nodes.Select(node => To(node, header, cookies))];
        _at = first % _nodes.Length;
    }

    /// <summary>How often a node was gone, or going, when this visitor asked.</summary>
    public int Turned { get; private set; }

    public Task<Answer> OpenAsync(string path) => TryAsync(client => client.OpenAsync(path), HttpStatusCode.OK);

    /// <summary>For an address that no longer opens: where the service sends this visitor instead.</summary>
    public async Task<string> SentOnFromAsync(string path) => (await TryAsync(client => client.OpenAsync(path), HttpStatusCode.Redirect)).Location!;

    /// <summary>Sends a form and follows where a saved form leads.</summary>
    public async Task<Answer> SaveAsync(Answer form, Dictionary<string, string> fields, string? button = null)
    {
        var answer = await TryAsync(client => client.SendAsync(form, fields, button), HttpStatusCode.Redirect);
        return await OpenAsync(answer.Location!);
    }

    /// <summary>Sends a form that is answered with a page of its own, or, where it had been received before, with the way to it.</summary>
    public Task<Answer> SendAsync(Answer form, Dictionary<string, string> fields) =>
        TryAsync(client => client.SendAsync(form, fields), HttpStatusCode.OK, HttpStatusCode.Redirect);

    public Task<Answer> UploadAsync(string path, byte[] file) => TryAsync(client => client.SendFileAsync(path, file), HttpStatusCode.OK);

    public void Dispose()
    {
        foreach (var node in _nodes)
        {
            node.Dispose();
        }
    }

    private static HttpClient To(NodeProcess node, string header, CookieContainer cookies)
    {
        var handler = new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies };
        var client = new HttpClient(handler) { BaseAddress = node.Address, Timeout = _patience };
        client.DefaultRequestHeaders.Add(SignInByHeader.Header, header);
        return client;
    }

    private async Task<Answer> TryAsync(Func<HttpClient, Task<Answer>> ask, params HttpStatusCode[] wanted)
    {
        using var late = new CancellationTokenSource(_patience);
        while (true)
        {
            try
            {
                var answer = await ask(_nodes[_at]);
                if ((int)answer.Status < 500)
                {
                    Assert.True(wanted.Contains(answer.Status), $"{answer.Url} answers {answer.Status}: {answer.Errors}");
                    return answer;
                }
            }
            catch (Exception gone) when (gone is HttpRequestException or IOException)
            {
                late.Token.ThrowIfCancellationRequested();
            }

            (_at, Turned) = ((_at + 1) % _nodes.Length, Turned + 1);
            await Task.Delay(50, late.Token);
        }
    }
}
