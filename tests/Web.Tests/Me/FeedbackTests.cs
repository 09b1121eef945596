using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Me;

/// <summary>The person says what they mean to the lead, who answers; the one it may be about reads nothing of it.</summary>
public sealed class FeedbackTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.034")]
    public async Task Complaint_ReachesTheLead_AndTheAnswerThePerson_AndTheWorkerNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        var form = await person.OpenAsync("/me/say");
        var words = new Dictionary<string, string> { ["Form.Kind"] = "Complaint", ["Form.Text"] = "Nobody called me back." };

        var said = await person.SaveAsync(form, words);
        await person.SendAsync(form, words);
        Assert.Contains("You get an answer by", said.Text, StringComparison.Ordinal);

        var list = await lead.OpenAsync("/team/said");
        var link = Assert.Single(list.Document.QuerySelectorAll($"a[href^='{given.Url}/said/']")).GetAttribute("href")!;
        Assert.Contains("wait for an answer", (await lead.OpenAsync("/team")).Text, StringComparison.Ordinal);
        var one = await lead.OpenAsync(link);
        Assert.Contains("Nobody called me back.", one.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await lead.SendAsync(one, new() { ["Form.Answer"] = "" })).Status);
        await lead.SaveAsync(one, new() { ["Form.Answer"] = "I am sorry. I call you today." });

        Assert.Contains("I am sorry. I call you today.", (await person.OpenAsync("/me/say")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync(link)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/team/said")).Status);
        Assert.Empty(await service.InDatabaseAsync(async db => await (await db.OpenAsync(given.Specialist, given.Id))!.Records<Feedback>().ListAsync()));
        foreach (var page in new[] { given.Url, $"{given.Url}/sheets" })
        {
            Assert.DoesNotContain("Nobody called me back", (await specialist.OpenAsync(page)).Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.012")]
    public async Task Look_AskedAbout_ReachesTheLeadWithADay_AndOnlyOnesOwnLooksCanBeAsked(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ola"));
        using var person = service.As(given.Person);
        using var stranger = service.As(other.Person);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        await specialist.OpenAsync($"{given.Url}/profile");

        var ask = (await person.OpenAsync("/me/who-has-looked")).Document.QuerySelector("a[href^='/me/say?look=']")!.GetAttribute("href")!;
        var form = await person.OpenAsync(ask);
        Assert.Contains("opened", form.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Why?", (await stranger.OpenAsync(ask)).Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("You get an answer by", (await person.SaveAsync(form, [])).Text, StringComparison.Ordinal);

        var link = (await lead.OpenAsync("/team/said")).Document.QuerySelector($"a[href^='{given.Url}/said/']")!.GetAttribute("href")!;
        await lead.SaveAsync(await lead.OpenAsync(link), new() { ["Form.Answer"] = "Siri wrote the plan with you." });
        Assert.Contains("Siri wrote the plan with you.", (await person.OpenAsync("/me/say")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.029")]
    public async Task WishForAnotherWorker_NeedsNoReason_AndLeadsToWhoFollowsThePerson(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        var form = await person.OpenAsync("/me/say");

        Assert.Contains("Write what you want to say", (await person.SendAsync(form, new() { ["Form.Kind"] = "Praise", ["Form.Text"] = " " })).Errors, StringComparison.Ordinal);
        await person.SaveAsync(form, new() { ["Form.Kind"] = "OtherWorker", ["Form.Text"] = "" });

        var link = (await lead.OpenAsync("/team/said")).Document.QuerySelector($"a[href^='{given.Url}/said/']")!.GetAttribute("href")!;
        Assert.NotNull((await lead.OpenAsync(link)).Document.QuerySelector($"a[href='{given.Url}/seats']"));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.034")]
    public async Task Word_ToOneLead_IsNotThereForAnotherPerson(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ivar"));
        using var person = service.As(given.Person);
        using var stranger = service.As(other.Person);
        using var lead = service.As(service.Lead);
        await person.SaveAsync(await person.OpenAsync("/me/say"), new() { ["Form.Kind"] = "Idea", ["Form.Text"] = "Open on Saturdays." });

        var link = (await lead.OpenAsync("/team/said")).Document.QuerySelector($"a[href^='{given.Url}/said/']")!.GetAttribute("href")!;

        Assert.DoesNotContain("Saturdays", (await stranger.OpenAsync("/me/say")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{other.Url}/said/{link.Split('/')[^1]}")).Status);
    }
}
