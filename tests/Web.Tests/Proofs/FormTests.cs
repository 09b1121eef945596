using System.Net;
using System.Text;
using System.Text.Json;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Proofs;

/// <summary>What every form promises, shown on the note: saved once, nothing lost between two editors, drafts for their writer only.</summary>
public sealed class FormTests(SharedServices services)
{
    private const string _token = "__RequestVerificationToken";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Form_SentTwice_SavesOnce(DatabaseKind kind)
    {
        var (service, given) = await GivenAsync(kind);
        using var client = service.As(given.Specialist);
        var form = await client.OpenAsync($"{given.Url}/notes/new");

        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => client.SendAsync(form, new() { ["Form.Text"] = "Once." })));

        Assert.All(answers, a => Assert.StartsWith(answers[0].Location!.Split('?')[0], a.Location, StringComparison.Ordinal));
        Assert.Single(await NotesAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Form_SavedByAnotherMeanwhile_ShowsBothVersionsAndLosesNothing(DatabaseKind kind)
    {
        var (service, given) = await GivenAsync(kind);
        using var client = service.As(given.Specialist);
        var note = (await client.SendAsync(await client.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "First words." })).Location!.Split('?')[0];
        var (mine, theirs) = (await client.OpenAsync(note + "/correct"), await client.OpenAsync(note + "/correct"));

        await client.SaveAsync(theirs, new() { ["Form.Text"] = "Their words." });
        var both = await client.SendAsync(mine, new() { ["Form.Text"] = "My words." });
        var kept = (await NotesAsync(service, given)).Single().Facts.Text;
        await client.SaveAsync(both, new() { ["Form.Text"] = "Their words and mine." });

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Their words.", both.Text, StringComparison.Ordinal);
        Assert.Contains("My words.", both.Text, StringComparison.Ordinal);
        Assert.Equal("Their words.", kept);
        Assert.Equal("Their words and mine.", (await NotesAsync(service, given)).Single().Facts.Text);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Draft_IsGivenBackToItsWriterOnly_WithWhatTheFormHasNoFieldFor(DatabaseKind kind)
    {
        var service = services[kind];
        var full = await FullCase.InAsync(service);
        var url = $"/cases/{full.Id}/notes/new";
        using var writer = service.As(full[SeatRole.Specialist]);
        using var colleague = service.As(full[SeatRole.Deputy]);

        var kept = await DraftAsync(service, full[SeatRole.Specialist], full.Id, new { Form_Text = new[] { "Half a thought" }, Form_Mood = new[] { "sunny" }, Form_Minutes = 5 });
        var (mine, others) = (await writer.OpenAsync(url), await colleague.OpenAsync(url));

        Assert.Equal(HttpStatusCode.NoContent, kept);
        Assert.Contains("Half a thought", mine.Body, StringComparison.Ordinal);
        Assert.Contains("sunny", mine.Text, StringComparison.Ordinal);
        Assert.False(mine.Document.QuerySelector("form[novalidate] button")!.HasAttribute("formaction"), "Enter in a field would throw the draft away.");
        Assert.DoesNotContain("Half a thought", others.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Draft_DiscardedOrLate_IsNotOffered(DatabaseKind kind)
    {
        var (service, given) = await GivenAsync(kind);
        using var client = service.As(given.Specialist);
        var form = await client.OpenAsync($"{given.Url}/notes/new");
        var id = form.Document.QuerySelector("input[name=RecordId]")!.GetAttribute("value")!;
        await client.SaveAsync(form, new() { ["Form.Text"] = "Saved words." });

        await DraftAsync(service, given.Specialist, given.Id.Value, new { Form_Text = new[] { "Saved words." }, RecordId = new[] { id }, Expected = new[] { "0" } });
        var late = await client.OpenAsync($"{given.Url}/notes/new");
        await DraftAsync(service, given.Specialist, given.Id.Value, new { Form_Text = new[] { "Never mind." } });
        var open = await client.OpenAsync($"{given.Url}/notes/new");
        await client.PostAsync($"{given.Url}/notes/new?handler=DiscardDraft", new FormUrlEncodedContent(new Dictionary<string, string> { [_token] = TokenOn(open) }));

        Assert.DoesNotContain("Saved words.", late.Body, StringComparison.Ordinal);
        Assert.Contains("Never mind.", open.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Never mind.", (await client.OpenAsync($"{given.Url}/notes/new")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Name_WithMarkup_IsShownAsItIsWritten(DatabaseKind kind)
    {
        var (service, given) = await GivenAsync(kind, "<script>alert(1)</script> \U0001F600 Åse");
        using var client = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await client.SaveAsync(await client.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "<b onclick=x>\U0001F984</b>" });

        var (page, own) = (await client.OpenAsync(given.Url), await person.OpenAsync("/me"));

        Assert.Contains("<script>alert(1)</script> \U0001F600 Åse", page.Text, StringComparison.Ordinal);
        Assert.All([page, own], answer =>
        {
            Assert.DoesNotContain("<script>alert", answer.Body, StringComparison.Ordinal);
            Assert.Empty(answer.Document.QuerySelectorAll("b[onclick]"));
            Assert.Contains("<b onclick=x>\U0001F984</b>", answer.Text, StringComparison.Ordinal);
        });
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Form_TooLongOrWithoutToken_IsRefused(DatabaseKind kind)
    {
        var (service, given) = await GivenAsync(kind);
        using var client = service.As(given.Specialist);
        var form = await client.OpenAsync($"{given.Url}/notes/new");

        var long_ = await client.SendAsync(form, new() { ["Form.Text"] = new string('x', 8001) });
        var forged = await client.SendAsync(form, new() { ["Form.Text"] = "x", [_token] = "forged" });

        Assert.Equal(HttpStatusCode.BadRequest, long_.Status);
        Assert.Contains("8000", long_.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, forged.Status);
        Assert.Contains("could not read this form", forged.Text, StringComparison.Ordinal);
        Assert.Empty(await NotesAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Enquiries_ReceivedAtTheSameMoment_AreAllKept(DatabaseKind kind)
    {
        var service = services[kind];

        var cases = await Task.WhenAll(Enumerable.Range(0, 4).Select(n => service.CaseAsync($"Kari {n}")));

        await using var db = service.OpenDatabase();
        var references = new List<string>();
        foreach (var given in cases)
        {
            references.Add((await db.OpenAsync(given.Specialist, given.Id))!.Case.Reference);
        }

        Assert.Equal(4, references.Distinct().Count());
    }

    private async Task<(TestService Service, GivenCase Given)> GivenAsync(DatabaseKind kind, string name = "Kari") => (services[kind], await services[kind].CaseAsync(name));

    private static async Task<List<ContactNote>> NotesAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        return await (await db.OpenAsync(given.Specialist, given.Id))!.Records<ContactNote>().ListAsync();
    }

    /// <summary>As the page's script sends it while somebody types.</summary>
    private static async Task<HttpStatusCode> DraftAsync(TestService service, Actor writer, Guid subject, object fields)
    {
        using var client = service.As(writer);
        client.DefaultRequestHeaders.Add("RequestVerificationToken", Antiforgery.TokenFor(service, writer, client));
        var json = JsonSerializer.Serialize(fields).Replace("Form_", "Form.", StringComparison.Ordinal);
        using var response = await client.PostAsync($"/drafts?form=Casework.Notes.RecordModel&subject={subject}", new StringContent(json, Encoding.UTF8, "application/json"));
        return response.StatusCode;
    }

    private static string TokenOn(Answer page) => page.Document.QuerySelector($"input[name={_token}]")!.GetAttribute("value")!;
}
