using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Stegvis.Tests.Given;

/// <summary>Opens pages and sends forms as a browser without scripts does: all fields of the form go along, also the hidden ones.</summary>
public static class Browsing
{
    public static async Task<Answer> OpenAsync(this HttpClient client, string url)
    {
        using var response = await client.GetAsync(url);
        return await AnswerAsync(response);
    }

    /// <summary>Fills fields by name and sends the form whose button reads <paramref name="button"/>, else the page's first.</summary>
    public static async Task<Answer> SendAsync(this HttpClient client, Answer page, Dictionary<string, string> fields, string? button = null)
    {
        var form = page.Form(button);
        var values = FieldsOf(form, button).Where(f => !fields.ContainsKey(f.Key)).Concat(fields).ToList();
        var url = form.GetAttribute("action") is { Length: > 0 } action ? action : page.Url;
        using var response = await client.PostAsync(url, new FormUrlEncodedContent(values));
        return await AnswerAsync(response);
    }

    /// <summary>Sends and follows the redirect that a saved form answers with.</summary>
    public static async Task<Answer> SaveAsync(this HttpClient client, Answer page, Dictionary<string, string> fields, string? button = null)
    {
        var answer = await client.SendAsync(page, fields, button);
        Assert.True(answer.Status is HttpStatusCode.Redirect or HttpStatusCode.Found, $"Expected a redirect, got {answer.Status}: {answer.Errors}");
        return await client.OpenAsync(answer.Location!);
    }

    private static async Task<Answer> AnswerAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsStringAsync();
        return new Answer(response.StatusCode, response.RequestMessage!.RequestUri!.PathAndQuery, response.Headers.Location?.OriginalString, body);
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IElement form, string? button)
    {
        foreach (var field in form.QuerySelectorAll("input, textarea, select, button"))
        {
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false } or IHtmlInputElement { Name: null or "" }:
                    break;
                case IHtmlInputElement input:
                    yield return new(input.Name!, input.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return new(name, area.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    yield return new(name, select.Value ?? "");
                    break;
                case IHtmlButtonElement { Name: { Length: > 0 } name } pressed when button is not null && pressed.TextContent.Trim() == button:
                    yield return new(name, pressed.Value);
                    break;
            }
        }
    }
}

/// <summary>One answer of the server, parsed.</summary>
public sealed record Answer(HttpStatusCode Status, string Url, string? Location, string Body)
{
    private readonly Lazy<IHtmlDocument> _document = new(() => new HtmlParser().ParseDocument(Body));

    public IHtmlDocument Document => _document.Value;

    public string Text => Document.Body?.TextContent ?? "";

    /// <summary>The words of the error summary, for failures that explain themselves.</summary>
    public string Errors => string.Join(" / ", Document.QuerySelectorAll("[role=alert], .field-error").Select(e => e.TextContent.Trim()));

    public IElement Form(string? button) => Document.QuerySelectorAll("form:not([data-frame])")
        .FirstOrDefault(f => button is null || f.QuerySelectorAll("button").Any(b => b.TextContent.Trim() == button))
        ?? throw new InvalidOperationException($"No form with the button \"{button}\" on {Url} ({Status} {Location}):\n{Body}");
}
