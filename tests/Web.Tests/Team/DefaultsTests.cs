using System.Net;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.Storage;
using Stegvis.Storage.Casework;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Leads;

/// <summary>Our defaults are the service's to set; the method's numbers are nobody's.</summary>
public sealed class DefaultsTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.050")]
    public async Task Search_WithAnotherLimit_IsJudgedByIt_InFindingsAndLists_AndSaysWhoseItIs(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        await service.SearchingAsync(given, 40);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        var before = await specialist.OpenAsync(given.Url);
        Assert.Contains("No contact with an employer for 40 days", before.Text, StringComparison.Ordinal);
        Assert.Contains("Stegvis' own default: 30 days.", before.Text, StringComparison.Ordinal);

        var set = await lead.SaveAsync(await lead.OpenAsync("/defaults"), Wanted("T.58", "45"));
        Assert.Contains("45 days", set.Text, StringComparison.Ordinal);
        Assert.Contains("Stegvis: 30 days.", set.Text, StringComparison.Ordinal);

        var after = await specialist.OpenAsync(given.Url);
        Assert.Contains("No contact with an employer, day 40 of 45", after.Text, StringComparison.Ordinal);
        Assert.Contains("Set by your service: 45 days, from", after.Text, StringComparison.Ordinal);
        Assert.Equal(1, await NoEmployerAsync(service, given));
        await lead.SaveAsync(await lead.OpenAsync("/defaults"), Wanted("T.58", "90"));
        Assert.DoesNotContain("No contact with an employer", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Equal(0, await NoEmployerAsync(service, given));
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync("/defaults")).Status);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.050")]
    public async Task Value_ThatIsNone_IsRefusedBesideTheField_AndAnotherMachineLearnsWhatIsSet(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        using var admin = service.As(service.Administrator);
        var form = await admin.OpenAsync("/defaults");
        Assert.Empty(form.Document.QuerySelectorAll("option").Where(o => o.GetAttribute("value") is "T.08" or "T.13"));
        foreach (var (threshold, value) in new[] { ("T.58", "0"), ("T.58", "-3"), ("T.58", "soon"), ("T.58", "3650"), ("T.71", "25"), ("T.58", ""), ("T.08", "2") })
        {
            var refused = await admin.SendAsync(form, Wanted(threshold, value));
            Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
            Assert.NotEmpty(refused.Errors);
        }

        Assert.Equal(HttpStatusCode.BadRequest, (await admin.SendAsync(form, new(Wanted("T.58", "60")) { ["Form.From"] = "2020-01-01" })).Status);
        Assert.Empty(await service.InDatabaseAsync(db => db.ThresholdSettingsAsync()));

        await admin.SaveAsync(form, Wanted("T.71", "12"));
        Assert.Equal((6, 12), await service.InDatabaseAsync(AnotherMachineAsync));
        Assert.Contains("set by", (await admin.OpenAsync("/defaults")).Text, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Where we say "your service can set another", it can.</summary>
    [Fact, Capability("C.050")]
    public void EveryDefaultOfOurs_CanBeSet() =>
        Assert.Empty(MethodRules.All.SelectMany(r => r.Thresholds).Where(t => t.IsOurDefault).Select(t => t.Id).Except(Thresholds.OurDefaults.Select(t => t.Id), StringComparer.Ordinal));

    /// <summary>What a machine that has been running all along knows before and after it looks.</summary>
    private static async Task<(int Before, int After)> AnotherMachineAsync(AppDb db)
    {
        var running = new StorageServices(db.Services.Clock, db.Services.Days, db.Services.Vault);
        var before = running.Values.Now.On(Thresholds.CheckedAgain, db.Today);
        await running.Values.LearnAsync(db);
        return (before, running.Values.Now.On(Thresholds.CheckedAgain, db.Today));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.060")]
    public async Task FirstMeeting_WithoutMinutesAfterAWeek_IsTheSpecialistsToWrite_AndThePersonIsTold(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await service.WithAsync(given, (db, view, stamp) =>
        {
            var meeting = Meeting.Plan(new MeetingId(service.NewId()), view.Id, (new MeetingFacts { On = db.Today.AddDays(-8) }, null), (db.Services.Days, stamp));
            meeting.Held();
            db.Keep(meeting);
        });

        Assert.Contains("are not written", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("We have not written down what we talked about", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/sheets/new"), new() { ["Form.Sheet.WhatWasAgreed"] = "We practise at the till." });
        Assert.DoesNotContain("We have not written down", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
    }

    private static Dictionary<string, string> Wanted(string threshold, string value) => new() { ["Form.Threshold"] = threshold, ["Form.Value"] = value };

    private static async Task<int> NoEmployerAsync(TestService service, GivenCase given) =>
        (await service.InDatabaseAsync(db => db.CaseloadAsync(given.Specialist, new CaseloadQuery(), CancellationToken.None))).Numbers().Tiles[CaseloadTile.NoEmployer];
}
