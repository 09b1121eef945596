using System.Net;
using AngleSharp.Dom;
using Stegvis.ClientEngagement;
using Stegvis.Storage.Access;
using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;

namespace Stegvis.Tests;

/// <summary>"Your turn": the specialist's phone in the person's hands opens one page, and what is done there is the person's.</summary>
public sealed class HandoverTests(SharedServices services)
{
    private const string _pin = "2907";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.031")]
    public async Task Sheet_HandedOver_IsAnsweredByThePerson_AndIsTheirsInTheLog(DatabaseKind kind)
    {
        var service = services[kind];
        var (phone, sheet) = await SheetAsync(service, "Åse");
        using var _ = phone;

        var turn = await HandOverAsync(phone, sheet);
        Assert.Contains("You see only this page now", turn.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(turn.Document.QuerySelectorAll("a"), a => a.GetAttribute("href")?.StartsWith("/cases", StringComparison.Ordinal) is true);
        await phone.SaveAsync(turn, [], "Right");

        var back = await phone.OpenAsync("/handover");
        var own = await phone.SaveAsync(back, new() { ["Pin"] = _pin }, "Open my screen");
        Assert.Contains("Said yes with a tap on our phone, today", own.Text, StringComparison.Ordinal);
        var log = await phone.OpenAsync(sheet[..sheet.IndexOf("/sheets", StringComparison.Ordinal)] + "/access-log");
        Assert.Contains(Lines(log), l => l.Contains("Åse", StringComparison.Ordinal) && l.Contains("said yes", StringComparison.OrdinalIgnoreCase));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task EveryOtherPage_WhileHandedOver_LeadsBackToTheOne(DatabaseKind kind)
    {
        var service = services[kind];
        var (phone, sheet) = await SheetAsync(service, "Kari");
        using var _ = phone;
        var turn = await HandOverAsync(phone, sheet);

        foreach (var url in new[] { "/", "/cases", sheet, "/search", "/employers", "/account", "/seats", "/me", "/me/sharing", "/me/profile", "/team" })
        {
            var answer = await phone.OpenAsync(url);
            Assert.Equal((HttpStatusCode.Redirect, turn.Url), (answer.Status, answer.Location));
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task WrongPin_FiveTimes_EndsTheSignIn_AndOpensNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var (phone, sheet) = await SheetAsync(service, "Kari");
        using var _ = phone;
        await HandOverAsync(phone, sheet);
        var back = await phone.OpenAsync("/handover");

        for (var left = 4; left > 0; left--)
        {
            var wrong = await phone.SendAsync(back, new() { ["Pin"] = "9999" }, "Open my screen");
            Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
            Assert.Contains($"{left} tries left", wrong.Text, StringComparison.Ordinal);
        }

        var locked = await phone.SendAsync(back, new() { ["Pin"] = "9999" }, "Open my screen");
        Assert.StartsWith("/sign-in", locked.Location, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await phone.OpenAsync(sheet)).Location, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await phone.SendAsync(back, new() { ["Pin"] = _pin }, "Open my screen")).Location, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Pin_ThatAnybodyWouldTryFirst_IsRefused_AndNothingIsHandedOver(DatabaseKind kind)
    {
        var service = services[kind];
        var (phone, sheet) = await SheetAsync(service, "Kari");
        using var _ = phone;
        var choose = await ChooseAsync(phone, sheet);

        foreach (var (pin, says) in new[] { ("12", "4 to 6 digits"), ("12ab", "4 to 6 digits"), ("1111", "first one anybody"), ("3456", "first one anybody"), ("9876", "first one anybody") })
        {
            var refused = await phone.SendAsync(choose, new() { ["Pin"] = pin });
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.Contains(says, refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.OK, (await phone.OpenAsync(sheet)).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001")]
    public async Task SigningOut_WhileHandedOver_EndsTheSpecialistsSignIn_AlsoForACopiedCookie(DatabaseKind kind)
    {
        var service = services[kind];
        var cookies = new CookieContainer();
        var (phone, sheet) = await SheetAsync(service, "Kari", cookies);
        using var _ = phone;
        await HandOverAsync(phone, sheet);
        var copied = cookies.GetCookies(service.Address)["stegvis"]!.Value;

        await phone.SendAsync(await phone.OpenAsync("/handover"), [], "Sign in again");

        using var thief = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = service.Address };
        thief.DefaultRequestHeaders.Add("Cookie", $"language=en; stegvis={copied}");
        Assert.Contains("/sign-in", (await thief.OpenAsync("/handover")).Location, StringComparison.Ordinal);
        Assert.Contains("/sign-in", (await thief.OpenAsync(sheet)).Location, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task FormOfASecondTab_SentWhileHandedOver_SavesNothing_AndWaitsForTheSpecialist(DatabaseKind kind)
    {
        var service = services[kind];
        var (phone, sheet) = await SheetAsync(service, "Kari");
        using var _ = phone;
        var note = await phone.OpenAsync(sheet[..sheet.IndexOf("/sheets", StringComparison.Ordinal)] + "/notes/new");
        var turn = await HandOverAsync(phone, sheet);

        var sent = await phone.SendAsync(note, new() { ["Form.Text"] = "Typed in the other tab." });
        await phone.SaveAsync(await phone.OpenAsync("/handover"), new() { ["Pin"] = _pin }, "Open my screen");

        Assert.Equal((HttpStatusCode.Redirect, turn.Url), (sent.Status, sent.Location));
        Assert.Contains("Typed in the other tab.", (await phone.OpenAsync(note.Url)).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.031")]
    public async Task Staff_CannotRecordATapAsThePersons(DatabaseKind kind)
    {
        var service = services[kind];
        var (phone, sheet) = await SheetAsync(service, "Kari");
        using var _ = phone;
        var page = await phone.OpenAsync(sheet);
        var aloud = page.Document.QuerySelector("button[name=means][value=Spoken]")!.TextContent.Trim();

        var feigned = await phone.SendAsync(page, new() { ["means"] = "HandedOver" }, aloud);

        Assert.Equal(HttpStatusCode.BadRequest, feigned.Status);
        Assert.DoesNotContain("Said yes", (await phone.OpenAsync(sheet)).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Return_WithoutAHandover_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);

        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/handover")).Status);
    }

    private static IEnumerable<string> Lines(Answer page) => page.Document.QuerySelectorAll("main li, main tr").Select(l => l.TextContent);

    /// <summary>The first time a PIN is chosen; the page of the person follows.</summary>
    private static async Task<Answer> HandOverAsync(HttpClient phone, string sheet) =>
        await phone.SaveAsync(await ChooseAsync(phone, sheet), new() { ["Pin"] = _pin });

    private static async Task<Answer> ChooseAsync(HttpClient phone, string sheet)
    {
        var page = await phone.OpenAsync(sheet);
        var button = page.Document.QuerySelectorAll("button").Single(b => b.TextContent.Contains("Your turn", StringComparison.Ordinal)).TextContent.Trim();
        return await phone.SaveAsync(page, [], button);
    }

    /// <summary>A specialist signed in as people do, with a case of their own and a sheet on it.</summary>
    private static async Task<(HttpClient Phone, string Sheet)> SheetAsync(TestService service, string name, CookieContainer? cookies = null)
    {
        var phone = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = cookies ?? new CookieContainer() }) { BaseAddress = service.Address };
        phone.DefaultRequestHeaders.Add("Cookie", "language=en");
        var userName = await Signing.ColleagueAsync(service);
        Assert.Equal(HttpStatusCode.Found, (await phone.EnterAsync(userName, Signing.Password)).Status);
        var enquiry = await phone.OpenAsync("/enquiries/new");
        var @case = await phone.SaveAsync(enquiry, new() { ["Form.Person.CallName"] = name });
        var form = await phone.OpenAsync(@case.Url.Split('?')[0] + "/sheets/new");
        var saved = await phone.SaveAsync(form, new() { ["Form.Sheet.WhatWasAgreed"] = "We practise at the till." });
        return (phone, saved.Url.Split('?')[0]);
    }
}
