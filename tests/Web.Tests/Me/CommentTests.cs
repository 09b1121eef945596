using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

public sealed class CommentTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.013")]
    public async Task Comment_StandsBesideTheNote_AlsoWhenTheNoteIsPutRight(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var note = await WriteAsync(specialist, given, "Kari was late.");

        var mine = await person.OpenAsync((await person.OpenAsync("/me")).Document.QuerySelector("a[href^='/me/notes/']")!.GetAttribute("href")!);
        await person.SaveAsync(mine, new() { ["Form.Text"] = "The bus was late." }, "Save");
        await person.SendAsync(mine, new() { ["Form.Text"] = "The bus was late." }, "Save");
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/{note}/correct"), new() { ["Form.Text"] = "Kari came at ten." }, "Save");

        var staffs = await specialist.OpenAsync($"{given.Url}/notes/{note}");
        Assert.Single(staffs.Document.QuerySelectorAll("blockquote"), b => b.TextContent.Contains("The bus was late.", StringComparison.Ordinal));
        Assert.Contains("The bus was late.", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var seen = await person.OpenAsync($"/me/notes/{note}");
        Assert.Contains("put a note right", seen.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(staffs.Document.QuerySelectorAll("form"), f => f.OuterHtml.Contains("comment", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.013")]
    public async Task Comment_WithoutWords_IsRefused_AndOnAnothersNote_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, stranger) = (await service.CaseAsync("Kari"), await service.CaseAsync("Amir"));
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var other = service.As(stranger.Person);
        var note = await WriteAsync(specialist, given, "We walked.");

        var refused = await person.SendAsync(await person.OpenAsync($"/me/notes/{note}"), new() { ["Form.Text"] = " " }, "Save");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write what you want to say.", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"/me/notes/{note}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"/me/notes/{note}")).Status);
    }

    private static async Task<string> WriteAsync(HttpClient specialist, GivenCase given, string text)
    {
        var form = await specialist.OpenAsync($"{given.Url}/notes/new");
        var saved = await specialist.SaveAsync(form, new() { ["Form.Text"] = text });
        return saved.Url.Split('/', '?')[4];
    }
}
