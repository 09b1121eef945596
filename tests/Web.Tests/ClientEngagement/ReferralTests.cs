using System.Net;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>Help from others, and the right to come back: in writing, without a reason, and with what was known in the person's own hand.</summary>
public sealed class ReferralTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.068")]
    public async Task InsteadOfUs_WithoutThePaper_IsMissing_UntilItIsGiven(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        const string missing = "The right to return is not in writing yet";

        var list = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/write"), Filled("InsteadForNow"));
        Assert.Contains(missing, list.Text, StringComparison.Ordinal);
        Assert.Contains(missing, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        var referral = await OnlyAsync(service, given);
        var paper = await specialist.OpenAsync($"{given.Url}/referrals/{referral.Id}/paper");
        Assert.Contains("You can come back when you want", paper.Text, StringComparison.Ordinal);
        Assert.Contains("You need not say why.", paper.Text, StringComparison.Ordinal);

        await specialist.SaveAsync(paper, [], "Kari has the paper");
        await specialist.SendAsync(paper, [], "Kari has the paper");

        Assert.DoesNotContain(missing, (await specialist.OpenAsync($"{given.Url}/referrals")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(missing, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("You can come back when you want", (await person.OpenAsync("/me/coming-back")).Text, StringComparison.Ordinal);
        Assert.Contains("Help from others, and the way back", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.068")]
    public async Task Closing_WithoutTheWrittenRight_IsWarnedOf_AndGoesThroughAllTheSame(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        Assert.DoesNotContain("right to return", (await specialist.OpenAsync($"{given.Url}/closure")).Text, StringComparison.Ordinal);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/write"), Filled("InsteadForNow"));

        var closing = await specialist.OpenAsync($"{given.Url}/closure");
        Assert.Contains("Kari has not got the right to return in writing", closing.Text, StringComparison.Ordinal);
        var closed = await specialist.SaveAsync(closing, [], "Yes, Kari stops");

        Assert.Contains("Closed by the person", closed.Text, StringComparison.Ordinal);
        Assert.Contains("Back again", (await specialist.OpenAsync($"{given.Url}/referrals/{(await OnlyAsync(service, given)).Id}/return")).Document.Title, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.068")]
    public async Task Person_ComesBack_ByThemself_WithoutAnIntakeQuestion_AndSaysWhatMayBeUsed(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/write"), Filled("InsteadForNow"));
        await person.SaveAsync(await person.OpenAsync("/me/closure"), [], "I want to stop");
        Assert.Contains("href=\"/me/coming-back\"", (await person.OpenAsync("/me/closure")).Body, StringComparison.Ordinal);

        var back = await person.OpenAsync("/me/coming-back");
        Assert.Contains("Folk high school", back.Text, StringComparison.Ordinal);
        var unanswered = await person.SendAsync(back, [], "I want to come back");
        Assert.Equal(HttpStatusCode.BadRequest, unanswered.Status);
        Assert.Contains("Choose one of the three.", unanswered.Text, StringComparison.Ordinal);
        var way = await person.SaveAsync(back, new() { ["Form.MayUse"] = "OnlyWhatWeGoThrough" }, "I want to come back");
        await person.SendAsync(back, new() { ["Form.MayUse"] = "All" }, "I want to come back");

        Assert.Equal("/me", way.Url);
        var page = await specialist.OpenAsync(given.Url);
        Assert.DoesNotContain("Closed by the person", page.Text, StringComparison.Ordinal);
        Assert.Contains("Kari came back", page.Text, StringComparison.Ordinal);
        Assert.Contains("Only what we go through together", page.Text, StringComparison.Ordinal);
        Assert.Equal(EarlierInformation.OnlyWhatWeGoThrough, (await OnlyAsync(service, given)).MayUse);
        Assert.Equal(0, await service.InDatabaseAsync(db => db.Set<Decision>().CountAsync(d => d.CaseId == given.Id)));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.068")]
    public async Task CheckIn_ThePersonWants_StandsInToday_AlsoAfterTheyStopped_UntilItIsDone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari", await service.NewSpecialistAsync());
        using var specialist = service.As(given.Specialist);
        const string wanted = "Wants to hear from you";
        var today = service.InDatabaseAsync(db => Task.FromResult(db.Today));
        var filled = Filled("InsteadForNow");
        filled["Form.CheckInOn"] = $"{(await today).AddDays(1):yyyy-MM-dd}";
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/write"), filled);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/closure"), [], "Yes, Kari stops");
        Assert.DoesNotContain(wanted, (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);

        var referral = await OnlyAsync(service, given);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/write/{referral.Id}"), new() { ["Form.CheckInOn"] = $"{await today:yyyy-MM-dd}" });
        Assert.Contains(wanted, (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals"), [], "We have talked: Folk high school");

        Assert.DoesNotContain(wanted, (await specialist.OpenAsync("/")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.068")]
    public async Task Alongside_NeedsNoPaper_AndTheWorkGoesOn(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var other = service.As(service.OtherSpecialist);

        var list = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/referrals/write"), Filled("Alongside"));

        Assert.Contains("Beside us", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not in writing", list.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("not in writing", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Folk high school", (await lead.OpenAsync($"{given.Url}/referrals")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/referrals/write")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/referrals")).Status);
    }

    private static Task<OnwardReferral> OnlyAsync(TestService service, GivenCase given) =>
        service.InDatabaseAsync(db => db.Set<OnwardReferral>().AsNoTracking().SingleAsync(r => r.CaseId == given.Id));

    private static Dictionary<string, string> Filled(string kind) => new(StringComparer.Ordinal)
    {
        ["Form.Kind"] = kind,
        ["Form.Service"] = "Folk high school",
        ["Form.Reason"] = "I want school first.",
    };
}
