using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>A no has three reasons and no other; the lead sees each no, never the words; who pays is another question.</summary>
public sealed class RefusalTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.062")]
    public async Task LackOfMeans_LeadsToHelpFromOthers_AndTheLeadSeesTheRefusalWithoutAName(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Torgunn");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);

        var next = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), No("Yes", "ProviderLacksCapacity"));
        Assert.Equal($"{given.Url}/referrals/write", next.Url);
        Assert.Contains($"{given.Url}/referrals/write", (await specialist.OpenAsync(given.Url)).Body, StringComparison.Ordinal);

        var row = await RowAsync(lead, given);
        Assert.Contains("We lack time or means", row, StringComparison.Ordinal);
        Assert.Contains("Not written down yet", row, StringComparison.Ordinal);
        Assert.DoesNotContain("Torgunn", (await lead.OpenAsync("/team/refusals")).Text, StringComparison.Ordinal);
        await specialist.SaveAsync(next, new() { ["Form.Kind"] = "InsteadForNow", ["Form.Service"] = "The municipality" });
        Assert.Contains("right to return not in writing", await RowAsync(lead, given), StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.062")]
    public async Task WordsAboutThePerson_AreHintedToTheWriterAlone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        var no = No("Yes", "ProviderLacksCapacity");
        no["Form.ProviderSays"] = "Lacks motivation.";
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), no);

        Assert.Contains("Only you see this", (await specialist.OpenAsync($"{given.Url}/decision")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Only you see this", (await lead.OpenAsync($"{given.Url}/decision")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("motivation", (await lead.OpenAsync("/team/refusals")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.063")]
    public async Task Programme_ThatSaysNo_StopsNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);

        var saved = await specialist.SaveAsync(
            await specialist.OpenAsync($"{given.Url}/decision/new"),
            new() { ["Form.Answer"] = "Yes", ["Form.Eligibility"] = "Outside", ["Form.EligibilityNote"] = "Not in programme Z" });

        Assert.Equal($"{given.Url}/decision", saved.Url);
        Assert.Contains("Outside. We help all the same, Not in programme Z", saved.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(given.Url, (await lead.OpenAsync("/team/refusals")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.062")]
    public async Task Refusals_AreForTheLead_AndGoneWhenThePersonChoosesAnew(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), No("NotNow", "DoesNotWantOrdinaryWorkNow"));
        Assert.Contains("does not want ordinary work now", await RowAsync(lead, given), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/team/refusals")).Status);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/decision/new"), new() { ["Form.Answer"] = "Yes" });

        Assert.DoesNotContain(given.Url, (await lead.OpenAsync("/team/refusals")).Body, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> No(string answer, string reason) => new(StringComparer.Ordinal) { ["Form.Answer"] = answer, ["Form.Reason"] = reason };

    private static async Task<string> RowAsync(HttpClient lead, GivenCase given) =>
        Assert.Single((await lead.OpenAsync("/team/refusals")).Document.QuerySelectorAll("tbody tr"), r => r.InnerHtml.Contains(given.Url, StringComparison.Ordinal)).TextContent;
}
