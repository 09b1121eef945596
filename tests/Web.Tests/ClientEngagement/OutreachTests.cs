using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>Where the service has told about itself: a number of people, never names, and what is done next.</summary>
public sealed class OutreachTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.055")]
    public async Task Event_IsKeptWithHowManyAndWhatFollows_AndSummedForTheYear(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        using var person = service.As(given.Person);
        var form = await specialist.OpenAsync("/outreach/event");
        var facts = new Dictionary<string, string>
        {
            ["Form.Organisation"] = "Upper secondary school",
            ["Form.Actor"] = "School",
            ["Form.Kind"] = "InformationDay",
            ["Form.On"] = "2026-11-12",
            ["Form.Participants"] = "24",
            ["Form.FollowUp"] = "Parents' evening",
            ["Form.FollowUpBy"] = "2026-11-20",
        };
        foreach (var (field, wrong) in new[] { ("Form.Participants", "-1"), ("Form.Participants", "Kari and Ola"), ("Form.On", "2027-05-01"), ("Form.FollowUpBy", "2026-01-01"), ("Form.Organisation", "") })
        {
            Assert.Equal(HttpStatusCode.BadRequest, (await specialist.SendAsync(form, new(facts) { [field] = wrong })).Status);
        }

        await specialist.SaveAsync(form, facts);
        await specialist.SendAsync(form, facts);
        await specialist.SaveAsync(await specialist.OpenAsync("/outreach/event"), new(facts) { ["Form.On"] = "2025-12-30", ["Form.Participants"] = "100", ["Form.FollowUpBy"] = "", ["Form.FollowUp"] = "" });

        var list = await lead.OpenAsync("/outreach");
        Assert.Contains("2026: 1 times, 24 people there", list.Text, StringComparison.Ordinal);
        Assert.Contains("Parents' evening", list.Text, StringComparison.Ordinal);
        Assert.Contains("The day has come", list.Text, StringComparison.Ordinal);
        Assert.Contains("Marte", list.Text, StringComparison.Ordinal);
        var done = await lead.SaveAsync(list, [], "Done: Upper secondary school");
        Assert.DoesNotContain("Parents' evening", done.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await person.OpenAsync("/outreach")).Status);
    }
}
