using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Consents;

/// <summary>We speak with nobody outside about somebody who has not said yes to it (C.006).</summary>
public sealed class OutsiderTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.006")]
    public async Task DoctorsCall_WithoutConsent_IsRefused_AndTheConsentThatOpensItBeginsFromTheNote(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var form = await specialist.OpenAsync($"{given.Url}/notes/new");

        var refused = await specialist.SendAsync(form, Call("Dr Lund", ("Form.Purpose", "How much Kari can lift")));

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Kari has not said yes to our speaking with Dr Lund", refused.Document.QuerySelector("#Form_Outsider-error")?.TextContent, StringComparison.Ordinal);
        var toConsent = refused.Document.QuerySelector("a[href*='/consents/new?note=']")!.GetAttribute("href")!;
        var consent = await specialist.OpenAsync(toConsent);
        Assert.Equal("Dr Lund", consent.Document.QuerySelector("[name='Form.Facts.Recipient']")?.GetAttribute("value"));
        Assert.Contains("How much Kari can lift", consent.Document.QuerySelector("[name='Form.Facts.Purpose']")?.TextContent, StringComparison.Ordinal);

        var again = await specialist.SaveAsync(consent, new() { ["Form.Facts.Direction"] = "Obtain", ["Form.Facts.Covers"] = "SupportAtWork", ["Form.Means"] = "PaperSeen" });
        Assert.Contains("The doctor says ten kilos.", again.Body, StringComparison.Ordinal);
        var saved = await specialist.SaveAsync(again, []);
        Assert.Contains("Spoke with Dr Lund. Kari has said yes to it.", saved.Text, StringComparison.Ordinal);
        Assert.Contains("We have spoken with them once", (await specialist.OpenAsync($"{given.Url}/consents")).Text, StringComparison.Ordinal);
        Assert.Contains("We have spoken with them once", (await person.OpenAsync("/me/sharing")).Text, StringComparison.Ordinal);

        foreach (var (part, words) in new[] { ("WasThere", "Kari was there."), ("AgreedToMessage", "Kari had agreed to what we said.") })
        {
            var free = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/notes/new"), Call("The home", ("Form.PersonsPart", part)));
            Assert.Contains(words, free.Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.006")]
    public async Task Consent_CoversItsLastDay_NotTheNext_AndNothingOnceItIsStopped(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var today = service.Storage.Today;
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var waits = GivenSharing.Filled(null, ("Form.Facts.ValidTo", Day(today)), ("Form.Means", "SignedIn"));
        await service.ShareAsync(given, waits);

        var beforeTheYes = await specialist.SendAsync(await NewAsync(), Call("Dr Lund"));
        await person.SaveAsync(await person.OpenAsync("/me/sharing"), [], "Yes");
        var dayAfter = await specialist.SendAsync(await NewAsync(), Call("Dr Lund", ("Form.On", Day(today.AddDays(1)))));
        var lastDay = await specialist.SendAsync(await NewAsync(), Call("dr lund, Health Centre", ("Form.On", Day(today))));
        var consent = await service.ConsentOfAsync(given);
        await person.SaveAsync(await person.OpenAsync($"/me/sharing/{consent.Id}/stop"), []);
        var stopped = await specialist.SendAsync(await NewAsync(), Call("Dr Lund"));

        Assert.All([beforeTheYes, dayAfter, stopped], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Equal(HttpStatusCode.Redirect, lastDay.Status);
        var note = lastDay.Location!.Split('?')[0];
        var slip = await specialist.OpenAsync(note + "/correct");
        Assert.Equal(HttpStatusCode.BadRequest, (await specialist.SendAsync(slip, new() { ["Form.Outsider"] = "The benefits office" })).Status);
        Assert.Contains("twelve kilos", (await specialist.SaveAsync(slip, new() { ["Form.Text"] = "The doctor says twelve kilos." })).Text, StringComparison.Ordinal);

        Task<Answer> NewAsync() => specialist.OpenAsync($"{given.Url}/notes/new");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Call(string who, params (string Field, string Value)[] other)
    {
        var fields = new Dictionary<string, string> { ["Form.Text"] = "The doctor says ten kilos.", ["Form.Place"] = "Phone", ["Form.Outsider"] = who };
        foreach (var (field, value) in other)
        {
            fields[field] = value;
        }

        return fields;
    }
}
