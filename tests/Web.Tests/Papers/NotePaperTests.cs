using System.Net;
using Stegvis.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Papers;

/// <summary>A paper hangs on the note it belongs to: written with it, read with it, gone with it.</summary>
public sealed class NotePaperTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.033"), Capability("C.155")]
    public async Task Paper_ChosenInTheNote_StandsOnIt_ForTheSpecialistAndForThePerson(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var employer = service.As(await service.AtWorkplaceAsync(given, await service.InJobAsync(given, 10)));

        var saved = await SaveAsync(specialist, given, Pictures.Jpeg(), "Shelf by the door.jpg");
        var mine = await person.OpenAsync(saved.Url.Split('?')[0].Replace(given.Url, "/me", StringComparison.Ordinal));
        var link = Link(mine, "Shelf by the door");
        var paper = Assert.Single(await service.RecordsAsync<Attachment>(given));

        Assert.Contains("Shelf by the door", saved.Text, StringComparison.Ordinal);
        Assert.Contains("picture, 1 kB", saved.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await person.OpenAsync(link)).Status);
        Assert.Equal(Assert.Single(await service.RecordsAsync<ContactNote>(given)).Id, paper.NoteId);
        Assert.Equal(AttachmentKind.Picture, paper.Facts.Kind);
        Assert.Equal(HttpStatusCode.NotFound, (await employer.OpenAsync($"{given.Url}/attachments/{paper.Id}")).Status);
        Assert.Contains("Shelf by the door", (await specialist.OpenAsync($"{given.Url}/attachments")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.219")]
    public async Task File_ThatIsNotTaken_SavesNeither_AndKeepsTheText(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        var refused = await SendAsync(specialist, given, "MZ not a paper"u8.ToArray(), "tool.exe");
        var tooLarge = await specialist.OpenAsync($"{given.Url}/notes/new?tooLarge=true");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("We take PDF, pictures", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Kari chose a shelf.", refused.Body, StringComparison.Ordinal);
        Assert.Contains("larger than 20 MB", tooLarge.Text, StringComparison.Ordinal);
        Assert.Empty(await service.RecordsAsync<ContactNote>(given));
        Assert.Empty(await service.RecordsAsync<Attachment>(given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.033")]
    public async Task Note_Undone_TakesItsPaperAlong(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        await specialist.SaveAsync(await SaveAsync(specialist, given, Pictures.Jpeg(), "x.jpg"), [], "Undo");

        var paper = Assert.Single(await service.RecordsAsync<Attachment>(given));
        Assert.NotNull(paper.RemovedAt);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"{given.Url}/attachments/{paper.Id}")).Status);
    }

    private static async Task<Answer> SaveAsync(HttpClient specialist, GivenCase given, byte[] file, string name)
    {
        var sent = await SendAsync(specialist, given, file, name);
        Assert.True(sent.Status is HttpStatusCode.Redirect, $"Expected a redirect, got {sent.Status}: {sent.Errors}");
        return await specialist.OpenAsync(sent.Location!);
    }

    private static async Task<Answer> SendAsync(HttpClient specialist, GivenCase given, byte[] file, string name) => await specialist.UploadAsync(
        await specialist.OpenAsync($"{given.Url}/notes/new"), file, name, new() { ["Form.On"] = "2026-11-24", ["Form.Place"] = nameof(ContactPlace.Office), ["Form.Text"] = "Kari chose a shelf." });

    private static string Link(Answer page, string text) => page.Document.QuerySelectorAll("main a").First(a => a.TextContent == text).GetAttribute("href")!;
}
