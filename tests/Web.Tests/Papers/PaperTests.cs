using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Papers;

/// <summary>Papers, pictures and sounds: taken in by what they are, rid of what they need not tell, read by whom the letters allow.</summary>
public sealed class PaperTests(SharedServices services)
{
    private static readonly byte[] _pdf = "%PDF-1.7\n1 0 obj\n<< >>\nendobj\n%%EOF\n"u8.ToArray();

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.033"), Capability("C.219")]
    public async Task Paper_AddedByTheSpecialist_IsOpenedByThePerson_AndTheLookIsRecorded(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        await AddAsync(specialist, given, _pdf, "CV october", "CurriculumVitae");
        var mine = await person.OpenAsync("/me/papers");
        var link = mine.Document.QuerySelectorAll("main a").First(a => a.TextContent == "CV october").GetAttribute("href")!;
        using var response = await person.GetAsync(link);

        Assert.Equal(_pdf, await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Assert.Equal("application/pdf", response.Content.Headers.ContentType!.ToString());
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("CV october.pdf", response.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        await specialist.OpenAsync(given.Url + "/attachments");
        Assert.Contains("the papers", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.033")]
    public async Task Paper_OfAnother_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ola"));
        using var specialist = service.As(given.Specialist);
        using var stranger = service.As(other.Person);
        using var employer = service.As(await service.AtWorkplaceAsync(given, await service.InJobAsync(given, 10)));

        await AddAsync(specialist, given, _pdf, "CV", "CurriculumVitae");
        var link = (await specialist.OpenAsync(given.Url + "/attachments")).Document.QuerySelectorAll("main a").First(a => a.TextContent == "CV").GetAttribute("href")!;
        var id = link.Split('/')[^1];

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync($"/me/papers/{id}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(link)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await employer.GetAsync(link)).StatusCode);
        Assert.DoesNotContain("CV", (await stranger.OpenAsync("/me/papers")).Document.QuerySelectorAll("main strong").Select(s => s.TextContent));
    }

    [Theory]
    [InlineData("jpeg", "image/jpeg")]
    [InlineData("png", "image/png")]
    [InlineData("webp", "image/webp")]
    public async Task Picture_IsShown_WithoutPlaceAndWithoutWhatWasHiddenInIt(string name, string mediaType)
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var picture = name switch { "jpeg" => Pictures.Jpeg(), "png" => Pictures.Png(), _ => Pictures.WebP() };

        await AddAsync(specialist, given, picture, "The garden", "Picture");
        using var response = await specialist.GetAsync(await LinkAsync(specialist, given));
        var shown = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var text = Encoding.Latin1.GetString(shown);

        Assert.Equal(mediaType, response.Content.Headers.ContentType!.ToString());
        Assert.Equal("inline", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal(picture[..4], shown[..4]);
        Assert.Contains(Pictures.Secret, Encoding.Latin1.GetString(picture), StringComparison.Ordinal);
        Assert.DoesNotContain("GPS", text, StringComparison.Ordinal);
        Assert.DoesNotContain("script", text, StringComparison.Ordinal);
        Assert.DoesNotContain("svg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("XMP", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Photo_TakenOnItsSide_StillSaysWhichWayIsUp()
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);

        await AddAsync(specialist, given, Pictures.Jpeg(orientation: 6), "Tree", "Picture");
        var shown = await specialist.GetByteArrayAsync(new Uri(await LinkAsync(specialist, given), UriKind.Relative));

        byte[] sideways = [.. "Exif\0\0MM\0*"u8, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
        Assert.True(shown.AsSpan().IndexOf(sideways) > 0, Convert.ToHexString(shown));
        Assert.Equal([0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56, 0xFF, 0xD9], shown[^9..]);
    }

    [Fact]
    public async Task File_ThatIsNotWhatItSays_IsRefusedInOneSentence()
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var cases = new (byte[] File, string Says)[]
        {
            ("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8.ToArray(), "We take PDF, pictures"),
            ("<html><script>alert(1)</script></html>"u8.ToArray(), "We take PDF, pictures"),
            ("MZ\x90\0program"u8.ToArray(), "We take PDF, pictures"),
            ("GIF89a<script>"u8.ToArray(), "We take PDF, pictures"),
            (Pictures.Jpeg()[..60], "The picture is not whole."),
            (Pictures.Png()[..40], "The picture is not whole."),
            (Pictures.WebP()[..20], "The picture is not whole."),
            ([], "Choose a file first."),
        };

        foreach (var (file, says) in cases)
        {
            var answer = await SendAsync(specialist, given, file, "cv.pdf", "CurriculumVitae");
            Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
            Assert.Contains(says, answer.Errors, StringComparison.Ordinal);
        }

        Assert.Contains("No papers yet", (await specialist.OpenAsync(given.Url + "/attachments")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Paper_TakenAway_LeavesNoBytes(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        var form = await person.OpenAsync("/me/papers");
        var sent = await person.UploadAsync(form, _pdf, "own.pdf", new() { ["Form.Name"] = "Mine", ["Form.Kind"] = "Certificate" });
        var twice = await person.UploadAsync(form, _pdf, "own.pdf", new() { ["Form.Name"] = "Mine", ["Form.Kind"] = "Certificate" });
        Assert.Equal((HttpStatusCode.Redirect, "/me/papers"), (sent.Status, sent.Location));
        Assert.Equal((HttpStatusCode.Redirect, "/me/papers"), (twice.Status, twice.Location));
        Assert.Single(FilesOf(service));
        Assert.DoesNotContain("%PDF", Encoding.Latin1.GetString(await File.ReadAllBytesAsync(FilesOf(service)[0], TestContext.Current.CancellationToken)), StringComparison.Ordinal);

        await person.SaveAsync(await person.OpenAsync("/me/papers"), [], "Take away: Mine");

        Assert.Empty(FilesOf(service));
        Assert.DoesNotContain("Mine", (await person.OpenAsync("/me/papers")).Document.QuerySelectorAll("main strong").Select(s => s.TextContent));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Paper_WhoseKeyIsErasedOrFileIsChanged_IsNotReadAgain(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        await AddAsync(specialist, given, _pdf, "CV", "CurriculumVitae");
        var (link, file) = (await LinkAsync(specialist, given), FilesOf(service)[0]);
        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        bytes[20] ^= 1;

        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        var changed = await specialist.GetAsync(link);
        bytes[20] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, TestContext.Current.CancellationToken);
        var restored = await specialist.GetAsync(link);
        await service.InDatabaseAsync(db => db.Database.ExecuteSqlAsync($"""DELETE FROM "PersonKey" WHERE "Owner" = {given.PersonId.Value}"""));
        var erased = await specialist.GetAsync(link);

        Assert.Equal(HttpStatusCode.NotFound, changed.StatusCode);
        Assert.Equal(HttpStatusCode.OK, restored.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, erased.StatusCode);
    }

    [Fact]
    public async Task File_OfTwoGigabytes_IsRefusedBeforeItIsRead()
    {
        var service = services[DatabaseKind.Sqlite];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/me/papers") { Content = new StreamContent(Stream.Null) };
        request.Content.Headers.ContentLength = 2L * 1024 * 1024 * 1024;
        request.Headers.ExpectContinue = true;

        using var response = await person.SendAsync(request);

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("It can have 20 MB.", (await person.OpenAsync(response.Headers.Location!.OriginalString)).Errors, StringComparison.Ordinal);
    }

    private static string[] FilesOf(TestService service) =>
        Directory.Exists(service.Options.AttachmentFolder) ? Directory.GetFiles(service.Options.AttachmentFolder, "*", SearchOption.AllDirectories) : [];

    private static async Task<string> LinkAsync(HttpClient client, GivenCase given) =>
        (await client.OpenAsync(given.Url + "/attachments")).Document.QuerySelectorAll("main li strong a")[0].GetAttribute("href")!;

    private static async Task AddAsync(HttpClient client, GivenCase given, byte[] file, string name, string kind)
    {
        var sent = await SendAsync(client, given, file, name, kind);
        Assert.True(sent.Status is HttpStatusCode.Redirect, sent.Errors);
    }

    private static async Task<Answer> SendAsync(HttpClient client, GivenCase given, byte[] file, string name, string kind) =>
        await client.UploadAsync(await client.OpenAsync(given.Url + "/attachments"), file, "file.pdf", new() { ["Form.Name"] = name, ["Form.Kind"] = kind });
}
