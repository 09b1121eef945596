using System.Net;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Consents;

public sealed class DisclosureTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.007")]
    public async Task OneYesWithoutName_HoldsForAList_AndWithNameOneAtATime(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var (first, second) = (await service.EmployerIdAsync("Butikken Enkel"), await service.EmployerIdAsync("Butikken Dobbel"));
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/disclosures/new");
        var refused = await SendAsync(specialist, form, "NameOnly", first, second);
        var saved = await SendAsync(specialist, refused, "WithoutName", first, second);

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("one employer at a time", refused.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, saved.Status);
        var list = (await specialist.OpenAsync($"{given.Url}/disclosures")).Text;
        Assert.Contains("Butikken Enkel", list, StringComparison.Ordinal);
        Assert.Contains("Butikken Dobbel", list, StringComparison.Ordinal);
        Assert.Equal(2, await YesesAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.007"), Capability("C.002")]
    public async Task Person_SaysYesAndStops_WithoutAReasonAndAtOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        var employer = await service.EmployerIdAsync("Gartneriet Selv");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var lead = await specialist.LeadAsync(given, employer);

        var mine = await person.OpenAsync("/me/disclosures");
        await person.PressAsync(mine, "Yes, without my name", "Answer", new() { ["Employers"] = employer.ToString(), ["yes"] = "true" });
        Assert.Contains("Write a contact", (await specialist.OpenAsync(lead)).Text, StringComparison.Ordinal);
        await person.PressAsync(await person.OpenAsync("/me/disclosures"), "Stop Gartneriet Selv", "Withdraw");

        Assert.DoesNotContain("Write a contact", (await specialist.OpenAsync(lead)).Text, StringComparison.Ordinal);
        Assert.Contains("Stopped on", (await specialist.OpenAsync($"{given.Url}/disclosures")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Answers_OfThePerson_WeighTheSame(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.LeadAsync(given, await service.EmployerIdAsync("Fabrikken Lik"));

        var buttons = (await person.OpenAsync("/me/disclosures")).Document.QuerySelectorAll(".pair .ds-button");

        Assert.Equal(2, buttons.Length);
        Assert.Equal(buttons[0].GetAttribute("data-variant"), buttons[1].GetAttribute("data-variant"));
        Assert.Equal(buttons[0].ClassName, buttons[1].ClassName);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Decision_WithoutEmployerOrMeans_SaysWhatIsMissing(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var refused = await specialist.SendAsync(await specialist.OpenAsync($"{given.Url}/disclosures/new"), new() { ["Form.WhatWeSay"] = "Needs a written list" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Tick at least one employer.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Choose what we may tell.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Needs a written list", refused.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.008")]
    public async Task Person_PreparesTheWords_OnPaperWithWhatIsNotSaid_AndTheEmployerReadsTheWordsOnly(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var (first, next) = (await service.EmployerIdAsync("Gartneriet Ord"), await service.EmployerIdAsync("Butikken Neste"));
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.LeadAsync(given, first);
        await specialist.LeadAsync(given, next);
        var place = new PlacementId(service.NewId());
        var terms = new PlacementFacts { JobTitle = "Gardener", HoursPerWeek = 20, Pay = PayBasis.CollectiveAgreement, Contract = ContractType.Permanent, StartsOn = service.Storage.Today };
        await service.WithAsync(given, (db, view, stamp) => db.Keep(Placement.Agree(place, view.Id, (new EmployerId(first), terms), stamp)));
        using var employer = service.As(await service.AccountAsync("Ola", service.NewGrant(SeatRole.EmployerContact) with { Case = given.Id, Placement = place }));

        await person.SaveAsync(await person.OpenAsync($"/me/disclosures/{first}"), new()
        {
            ["Form.Level"] = "SupportOrHealth",
            ["Form.Gains"] = "RightHelp",
            ["Form.Losses"] = "ToldToOthers",
            ["Form.WhatWeSay"] = "Learns best by seeing it once",
            ["Form.WhatWeDoNotSay"] = "The diagnosis",
            ["Form.WhoSaysIt"] = "Kari",
        });

        foreach (var paper in new[] { await person.OpenAsync($"/me/disclosures/{first}/print"), await specialist.OpenAsync($"{given.Url}/disclosures/{first}/print") })
        {
            Assert.Contains("Learns best by seeing it once", paper.Text, StringComparison.Ordinal);
            Assert.Contains("The diagnosis", paper.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("told to others", paper.Text, StringComparison.Ordinal);
        }

        Assert.Contains("Learns best by seeing it once", (await person.OpenAsync($"/me/disclosures/{next}")).Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"/me/disclosures/{next}/print")).Status);
        var theirs = await employer.OpenAsync("/workplace");
        Assert.Contains("Learns best by seeing it once", theirs.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("The diagnosis", theirs.Body, StringComparison.Ordinal);
        await person.PressAsync(await person.OpenAsync("/me/disclosures"), "Stop Gartneriet Ord", "Withdraw");
        Assert.DoesNotContain("Learns best", (await employer.OpenAsync("/workplace")).Body, StringComparison.Ordinal);
    }

    private static async Task<Answer> SendAsync(HttpClient client, Answer page, string level, params Guid[] employers)
    {
        var token = page.Document.QuerySelector("[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var id = page.Document.QuerySelector("[name=RecordId]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent(
        [
            new("__RequestVerificationToken", token), new("RecordId", id), new("Expected", "0"), new("Form.Level", level), new("Means", "Spoken"),
            .. employers.Select(e => KeyValuePair.Create("Employers", e.ToString())),
        ]);
        using var response = await client.PostAsync(page.Url, content);
        return new Answer(response.StatusCode, page.Url, response.Headers.Location?.OriginalString, await response.Content.ReadAsStringAsync());
    }

    private static Task<int> YesesAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
    {
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        var decisions = await view.AllForChangeAsync<DisclosureDecision>();
        var yeses = await view.AllForChangeAsync<Confirmation>();
        return decisions.Count(d => yeses.Exists(y => y.DocumentId == d.Id && y.VersionHash == d.Hash && y.SeenBy == given.Specialist.Account));
    });
}
