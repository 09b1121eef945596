using System.Net;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Tests.Given;
using Stegvis.Tests.SignIn;

namespace Stegvis.Tests.Leads;

/// <summary>Somebody else is to follow the person: the lead names who, it is handed over together, and the person's yes makes the change.</summary>
public sealed class WorkerChangeTests(SharedServices services)
{
    private const string _pin = "2907";

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.029"), Capability("C.052")]
    public async Task Wish_BecomesAHandOver_AndThePersonsYesMovesTheSeat(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.NewSpecialistAsync("Ingvild"));
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        using var former = service.As(given.Specialist);
        using var next = service.As(other);
        await person.SaveAsync(await person.OpenAsync("/me/say"), new() { ["Form.Kind"] = "OtherWorker", ["Form.Text"] = "" });
        var said = (await lead.OpenAsync("/team/said")).Document.QuerySelector($"a[href^='{given.Url}/said/']")!.GetAttribute("href")!;
        Assert.NotNull((await lead.OpenAsync(said)).Document.QuerySelector($"a[href='{given.Url}/worker/new']"));

        var change = (await NameAsync(lead, given, other)).Url;
        Assert.Equal(HttpStatusCode.NotFound, (await next.OpenAsync(given.Url)).Status);
        var list = await former.OpenAsync(change);
        await former.SaveAsync(list, new()
        {
            ["Form.MetOn"] = "2026-11-20",
            ["Form.PersonWants"] = "Text me, do not call.",
            ["Form.AgreementsSeen"] = "true",
            ["Form.SafeContactKnown"] = "true",
            ["Form.KeptBackAgreed"] = "true",
        });
        var mine = await person.OpenAsync("/me/worker/" + change.Split('/')[^1]);
        Assert.Contains("Text me, do not call.", mine.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Not yet", mine.Text, StringComparison.Ordinal);
        Assert.Contains("/me/worker/", (await person.OpenAsync("/me/waiting")).Body, StringComparison.Ordinal);
        await person.SaveAsync(mine, [], "Yes, that is good");
        await person.SendAsync(mine, [], "Yes, that is good");

        Assert.Equal(HttpStatusCode.NotFound, (await former.OpenAsync(given.Url)).Status);
        var page = await next.OpenAsync(given.Url);
        Assert.Contains("2 specialists since the start.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Text me, do not call.", (await next.OpenAsync(change)).Text, StringComparison.Ordinal);
        Assert.Contains("2 specialists since the start.", (await lead.OpenAsync($"{given.Url}/seats")).Text, StringComparison.Ordinal);
        Assert.Contains("said yes to a new specialist", (await person.OpenAsync("/me/who-has-looked")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.052")]
    public async Task Change_WithoutTheYesToTheseWords_LeavesEverySeatAsItWas(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, other) = (await service.CaseAsync("Kari"), await service.NewSpecialistAsync("Ingvild"));
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        using var former = service.As(given.Specialist);
        var change = (await NameAsync(lead, given, other)).Url;
        var mine = await person.OpenAsync("/me/worker/" + change.Split('/')[^1]);
        await former.SaveAsync(await former.OpenAsync(change), new() { ["Form.PersonWants"] = "Something else." });

        var asLead = await lead.OpenAsync(change);
        Assert.DoesNotContain("Said yes aloud", asLead.Text, StringComparison.Ordinal);
        var words = (await former.OpenAsync(change)).Document;
        var byLead = await lead.SendAsync(asLead with { Url = change + "?handler=Answer" }, new() { ["means"] = "Spoken", ["yesId"] = Hidden("yesId"), ["hash"] = Hidden("hash") });

        var late = await person.SendAsync(mine, [], "Yes, that is good");
        var feigned = await former.SendAsync(await former.OpenAsync(change), new() { ["means"] = "SignedIn" }, "Said yes aloud");
        var again = await lead.SendAsync(await lead.OpenAsync($"{given.Url}/worker/new"), new() { ["Form.Account"] = $"{other.Account.Value}" });
        await person.SaveAsync(await person.OpenAsync(mine.Url), [], "No, not now");

        Assert.Equal(HttpStatusCode.BadRequest, byLead.Status);
        Assert.Contains("Something has changed", late.Errors, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, feigned.Status);
        Assert.Contains("already under way", again.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed", (await person.OpenAsync(mine.Url)).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await former.OpenAsync(given.Url)).Status);
        using var next = service.As(other);
        Assert.Equal(HttpStatusCode.NotFound, (await next.OpenAsync(given.Url)).Status);
        Assert.Contains("One specialist since the start.", (await former.OpenAsync(given.Url)).Text, StringComparison.Ordinal);

        string Hidden(string name) => words.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.052")]
    public async Task ChangeHandedOver_IsAnsweredByThePersonOnTheSpecialistsPhone(DatabaseKind kind)
    {
        var service = services[kind];
        using var phone = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = service.Address };
        phone.DefaultRequestHeaders.Add("Cookie", "language=en");
        await phone.EnterAsync(await Signing.ColleagueAsync(service), Signing.Password);
        var address = (await phone.SaveAsync(await phone.OpenAsync("/enquiries/new"), new() { ["Form.Person.CallName"] = "Åse" })).Url.Split('?')[0];
        var other = await service.NewSpecialistAsync("Ingvild");
        using var lead = service.As(service.Lead);
        var named = await lead.SaveAsync(await lead.OpenAsync(address + "/worker/new"), new() { ["Form.Account"] = $"{other.Account.Value}" });

        var choose = await phone.SaveAsync(await phone.OpenAsync(named.Url), [], "Your turn: give the phone to Åse");
        var turn = await phone.SaveAsync(choose, new() { ["Pin"] = _pin });
        await phone.SaveAsync(turn, [], "Yes, that is good");
        var back = await phone.SaveAsync(await phone.OpenAsync("/handover"), new() { ["Pin"] = _pin }, "Open my screen");

        Assert.Equal(HttpStatusCode.OK, back.Status);
        Assert.Equal(HttpStatusCode.NotFound, (await phone.OpenAsync(address)).Status);
        using var next = service.As(other);
        Assert.Equal(HttpStatusCode.OK, (await next.OpenAsync(address)).Status);
    }

    private static async Task<Answer> NameAsync(HttpClient lead, GivenCase given, Actor other) =>
        await lead.SaveAsync(await lead.OpenAsync($"{given.Url}/worker/new"), new() { ["Form.Account"] = $"{other.Account.Value}" });
}
