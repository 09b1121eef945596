using System.Net;
using Stegvis.ClientEngagement;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Leads;

/// <summary>A warning is gone on without, with a reason: the lead's list says where, what, by whom, when and why.</summary>
public sealed class OverrideTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.051")]
    public async Task Warning_SetAside_IsSilent_AndStandsWithNameDateAndReason_InTheLeadsListAlone(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        var sheet = MeetingSheet.Write(service.NewId(), given.Id, new MeetingSheetFacts { HeldOn = new DateOnly(2026, 11, 10) }, new Stamp(given.Specialist.Account, service.Clock.GetUtcNow()));
        await service.WithAsync(given, (db, _, _) => db.Keep(sheet));
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        const string asked = "The minutes of 10 November lack a yes";
        var page = await specialist.OpenAsync(given.Url);
        Assert.Contains(asked, page.Text, StringComparison.Ordinal);
        var form = await specialist.OpenAsync(page.Document.QuerySelector("a[href*='set-aside?rule=T.13']")!.GetAttribute("href")!);

        Assert.Contains("Write a reason", (await specialist.SendAsync(form, new() { ["Form.Reason"] = " " })).Errors, StringComparison.Ordinal);
        await specialist.SaveAsync(form, new() { ["Form.Reason"] = "She is abroad until Christmas." });
        await specialist.SendAsync(form, new() { ["Form.Reason"] = "She is abroad until Christmas." });

        Assert.DoesNotContain(asked, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        var row = Assert.Single((await lead.OpenAsync("/team/overrides")).Document.QuerySelectorAll("main tr"), r => r.QuerySelector($"a[href^='{given.Url}/']") is not null).TextContent;
        Assert.All(new[] { "She is abroad until Christmas.", "Marte", "Minutes with two names", "24. Nov" }, told => Assert.Contains(told, row, StringComparison.Ordinal));
        Assert.DoesNotContain("Kari", row, StringComparison.Ordinal);
        var stranger = await service.AccountAsync("Other lead", service.NewGrant(SeatRole.TeamLead) with { Team = new TeamId(service.NewId()) });
        using var other = service.As(stranger);
        Assert.DoesNotContain("abroad", (await other.OpenAsync("/team/overrides")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/team/overrides")).Status);

        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/set-aside"), [], "Take up again: Minutes with two names");
        Assert.Contains(asked, (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("abroad", (await lead.OpenAsync("/team/overrides")).Text, StringComparison.Ordinal);
    }

    [Fact, Capability("C.051")]
    public void EveryWarning_ThatCanBeSetAside_HasAName()
    {
        var named = ResxTexts.Read("src/Web/Casework/SetAside/Texts.resx").Select(t => t.Key);

        Assert.Empty(MethodRules.All.Where(r => r.Strength is Strength.Warn).Select(r => "Rule." + r.Id).Except(named, StringComparer.Ordinal));
    }
}
