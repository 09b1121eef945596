using System.Net;
using Stegvis.Tests.Given;

namespace Stegvis.Tests;

public sealed class NoteTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.155"), Capability("C.013")]
    public async Task Note_SavedOnce_IsReadByThePersonOnTheirOwnTimeline(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        var form = await specialist.OpenAsync($"{given.Url}/notes/new");
        var saved = await specialist.SaveAsync(form, new() { ["Form.Text"] = "Kari packed alone.", ["Form.Minutes"] = "70" });

        Assert.Contains("Saved at", saved.Text, StringComparison.Ordinal);
        Assert.Contains("Kari packed alone.", (await specialist.OpenAsync(given.Url)).Text, StringComparison.Ordinal);
        Assert.Contains("Kari packed alone.", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Note_WithoutText_IsRefusedAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        var form = await specialist.OpenAsync($"{given.Url}/notes/new");
        var refused = await specialist.SendAsync(form, new() { ["Form.Text"] = "", ["Form.Purpose"] = "check till routine" });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Write what happened.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("check till routine", refused.Body, StringComparison.Ordinal);
        Assert.Contains("check till routine", (await specialist.OpenAsync($"{given.Url}/notes/new")).Body, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Case_OfAnotherSpecialist_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var other = service.As(service.OtherSpecialist);

        var foreign = await other.OpenAsync(given.Url);
        var unknown = await other.OpenAsync($"/cases/{service.NewId()}");

        Assert.Equal(HttpStatusCode.NotFound, foreign.Status);
        Assert.Equal(HttpStatusCode.NotFound, unknown.Status);
        Assert.Equal(unknown.Body, foreign.Body);
    }
}
