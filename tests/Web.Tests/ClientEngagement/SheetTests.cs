using System.Net;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class SheetTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049"), Capability("C.064")]
    public async Task Sheet_SentTwice_IsOneSheetWithItsPlanLines(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/sheets/new");
        var fields = new Dictionary<string, string>
        {
            ["Form.Sheet.WhatWasAgreed"] = "We visit two kennels.",
            ["Form.First.What"] = "Visit a kennel",
            ["Form.First.Who"] = "Kari and Marte",
        };
        var first = await specialist.SendAsync(form, fields);
        var second = await specialist.SendAsync(form, fields);

        Assert.Equal(HttpStatusCode.Redirect, first.Status);
        Assert.Equal(first.Location, second.Location);
        Assert.Single((await specialist.OpenAsync($"{given.Url}/sheets")).Document.QuerySelectorAll("tbody tr"));
        var sheet = await specialist.OpenAsync(first.Location!);
        Assert.Contains("We visit two kennels.", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Visit a kennel", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Kari and Marte", (await specialist.OpenAsync($"{given.Url}/plan?layout=1")).Text, StringComparison.Ordinal);
        Assert.Single(await LinesAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Sheet_WithALineThatSaysNoWhat_IsRefusedAndKeepsTheWords(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/sheets/new");
        var refused = await specialist.SendAsync(form, new() { ["Form.Sheet.SharedGoal"] = "A job with animals", ["Form.Second.Who"] = "Aunt Liv" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Say what shall be done", refused.Errors, StringComparison.Ordinal);
        Assert.Contains("A job with animals", refused.Body, StringComparison.Ordinal);
        Assert.Contains("Aunt Liv", refused.Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049")]
    public async Task Sheet_Corrected_LiftsThePersonsYes(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var url = await GivenSheets.WriteAsync(specialist, given, "Two visits.");
        var mine = "/me/waiting/" + url.Split('/')[^1];
        await person.SaveAsync(await person.OpenAsync(mine), [], "Right");
        Assert.Contains("Said yes on their own page", (await specialist.OpenAsync(url)).Text, StringComparison.Ordinal);

        var correction = await specialist.OpenAsync(url + "/correct");
        Assert.Contains("Kari has said yes to this sheet", correction.Text, StringComparison.Ordinal);
        var corrected = await specialist.SaveAsync(correction, new() { ["Form.WhatWasAgreed"] = "Three visits." });

        Assert.Contains("That yes does not count for the new words.", corrected.Text, StringComparison.Ordinal);
        var again = await person.OpenAsync(mine);
        Assert.Contains("Three visits.", again.Text, StringComparison.Ordinal);
        Assert.Contains("This has changed since you said yes.", again.Text, StringComparison.Ordinal);
        await person.SaveAsync(again, [], "Right");
        Assert.Contains("Said yes on their own page", (await specialist.OpenAsync(url)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.049"), Capability("C.064")]
    public async Task Yes_OnPaperAloudOrSignedIn_CountsForTheWordsSeen(DatabaseKind kind)
    {
        var service = services[kind];
        foreach (var (button, means) in new[] { ("Signed on paper, seen by me", ConfirmationMeans.PaperSeen), ("Said it aloud", ConfirmationMeans.Spoken), ("Right", ConfirmationMeans.SignedIn) })
        {
            var given = await service.CaseAsync();
            using var specialist = service.As(given.Specialist);
            using var person = service.As(given.Person);
            var url = await GivenSheets.WriteAsync(specialist, given, "We meet each week.");
            var bySignIn = means is ConfirmationMeans.SignedIn;
            var (browser, page) = bySignIn ? (person, "/me/waiting/" + url.Split('/')[^1]) : (specialist, url);

            await browser.SaveAsync(await browser.OpenAsync(page), [], button);

            var (sheet, yeses) = await StoredAsync(service, given);
            var yes = Assert.Single(yeses, y => y.Party is ConfirmingParty.Person);
            Assert.Equal((means, sheet.Hash), (yes.Means, yes.VersionHash));
            Assert.Equal(bySignIn ? null : given.Specialist.Account, yes.SeenBy);
            var signature = Assert.Single(yeses, y => y.Party is ConfirmingParty.Specialist);
            Assert.Equal((sheet.Hash, given.Specialist.Account), (signature.VersionHash, signature.CreatedBy));
            Assert.Contains("Nothing waits for you", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Yes_ToWordsThatChangedMeanwhile_IsNoYes(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var url = await GivenSheets.WriteAsync(specialist, given, "Two visits.");
        var opened = await person.OpenAsync("/me/waiting/" + url.Split('/')[^1]);
        await specialist.SaveAsync(await specialist.OpenAsync(url + "/correct"), new() { ["Form.WhatWasAgreed"] = "Nine visits." });

        var refused = await person.SendAsync(opened, [], "Right");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Read it again first", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Nine visits.", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await StoredAsync(service, given)).Yeses, y => y.Party is ConfirmingParty.Person);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Sheet_OfAnotherPerson_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, stranger) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ivar"));
        using var specialist = service.As(given.Specialist);
        using var person = service.As(stranger.Person);
        var foreign = "/me/waiting/" + (await GivenSheets.WriteAsync(specialist, given, "Only for Kari.")).Split('/')[^1];
        var own = await person.OpenAsync("/me/waiting/" + (await GivenSheets.WriteAsync(specialist, stranger, "Only for Ivar.")).Split('/')[^1]);

        using var yes = new FormUrlEncodedContent(own.Form("Right").QuerySelectorAll("input").Select(i => new KeyValuePair<string, string>(i.GetAttribute("name")!, i.GetAttribute("value")!)));
        using var answer = await person.PostAsync(foreign + "?handler=Yes", yes);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync(foreign)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync($"{given.Url}/sheets")).Status);
        Assert.DoesNotContain((await StoredAsync(service, given)).Yeses, y => y.Party is ConfirmingParty.Person);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task NotQuite_InThePersonsWords_ReachesTheSpecialistUntilTheSheetIsPutRight(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        var url = await GivenSheets.WriteAsync(specialist, given, "Work every day.");
        var form = await person.OpenAsync($"/me/waiting/{url.Split('/')[^1]}/not-quite");
        Assert.Equal(HttpStatusCode.BadRequest, (await person.SendAsync(form, new() { ["Form.Text"] = "" })).Status);

        var said = await person.SaveAsync(form, new() { ["Form.Text"] = "I can only do mornings." });

        Assert.Contains("You said this. We are looking at it.", said.Text, StringComparison.Ordinal);
        var sheet = await specialist.OpenAsync(url);
        Assert.Contains("Kari says: not quite", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("I can only do mornings.", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("mornings", Assert.Single(await OpenTasksAsync(service, given)).What, StringComparison.Ordinal);
        var corrected = await specialist.SaveAsync(await specialist.OpenAsync(url + "/correct"), new() { ["Form.WhatWasAgreed"] = "Work in the mornings." });
        Assert.DoesNotContain("Kari says: not quite", corrected.Text, StringComparison.Ordinal);
        Assert.Contains("I can only do mornings.", corrected.Text, StringComparison.Ordinal);
        Assert.Empty(await OpenTasksAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Sheet_ForTheLead_CanBeReadAndNotSigned(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var administrator = service.As(service.Administrator);
        var url = await GivenSheets.WriteAsync(specialist, given, "Two visits.");

        var read = await lead.OpenAsync(url);

        Assert.Equal(HttpStatusCode.OK, read.Status);
        Assert.DoesNotContain("Said it aloud", read.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/sheets/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync(url + "/correct")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await administrator.OpenAsync(url)).Status);
    }

    private static Task<(MeetingSheet Sheet, List<Confirmation> Yeses)> StoredAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
    {
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        return ((await view.Records<MeetingSheet>().ListAsync())[0], await view.Records<Confirmation>().ListAsync());
    });

    private static Task<List<PlanLine>> LinesAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        await (await db.OpenAsync(given.Specialist, given.Id))!.Records<PlanLine>().ListAsync());

    private static Task<List<CaseTask>> OpenTasksAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        await (await db.OpenAsync(given.Specialist, given.Id))!.Records<CaseTask>().Where(t => t.DoneOn == null).ListAsync());
}

/// <summary>A sheet written through the page, and its address.</summary>
internal static class GivenSheets
{
    public static async Task<string> WriteAsync(HttpClient specialist, GivenCase given, string agreed)
    {
        var form = await specialist.OpenAsync($"{given.Url}/sheets/new");
        return (await specialist.SendAsync(form, new() { ["Form.Sheet.WhatWasAgreed"] = agreed })).Location!;
    }
}
