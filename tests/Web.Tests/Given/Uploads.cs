using System.Net;
using System.Text;

namespace Stegvis.Tests.Given;

/// <summary>Sends files as a browser's form does.</summary>
public static class Uploads
{
    public static Task<Answer> UploadAsync(this HttpClient client, Answer page, string text, string name = "list.csv") =>
        client.UploadAsync(page, Encoding.UTF8.GetBytes(text), name);

    public static async Task<Answer> UploadAsync(this HttpClient client, Answer page, byte[] file, string name, Dictionary<string, string>? fields = null)
    {
        using var content = new MultipartFormDataContent();
        var form = page.Document.QuerySelector("form[enctype]") ?? throw new InvalidOperationException("No form for a file on " + page.Url);
        var sent = fields ?? [];
        foreach (var hidden in form.QuerySelectorAll("input[type=hidden]").Where(h => !sent.ContainsKey(h.GetAttribute("name")!)))
        {
            content.Add(new StringContent(hidden.GetAttribute("value") ?? ""), hidden.GetAttribute("name")!);
        }

        foreach (var (field, value) in sent)
        {
            content.Add(new StringContent(value), field);
        }

        content.Add(new ByteArrayContent(file), "Upload", name);
        using var response = await client.PostAsync(page.Url, content);
        return new Answer(response.StatusCode, page.Url, response.Headers.Location?.OriginalString, await response.Content.ReadAsStringAsync());
    }

    /// <summary>Sends the file and opens the page it leads to.</summary>
    public static async Task<Answer> SendFileAsync(this HttpClient client, string url, byte[] file, string name = "file.bin")
    {
        var sent = await client.UploadAsync(await client.OpenAsync(url), file, name);
        Assert.True(sent.Status is HttpStatusCode.Redirect, $"Expected a redirect, got {sent.Status}: {sent.Errors}");
        return await client.OpenAsync(sent.Location!);
    }
}
