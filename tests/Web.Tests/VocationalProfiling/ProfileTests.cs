using System.Net;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.VocationalProfiling;

namespace Stegvis.Tests.VocationalProfiling;

public sealed class ProfileTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.073")]
    public async Task Profile_WrittenAndConfirmedByThePerson_SettlesStepTwo(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);

        var mine = await WriteAsync(person, "/me/profile/edit", new() { ["Form.Strengths"] = "I am patient with dogs." });
        Assert.Contains("not confirmed yet", (await specialist.OpenAsync($"{given.Url}/profile")).Text, StringComparison.Ordinal);
        var answered = await person.PressAsync(mine, "This is me", "Confirm");

        Assert.Equal("/me/profile", answered.Location);
        Assert.Contains("I am patient with dogs.", (await person.OpenAsync("/me/profile")).Text, StringComparison.Ordinal);
        Assert.Contains("Version 1, confirmed", (await specialist.OpenAsync($"{given.Url}/profile")).Text, StringComparison.Ordinal);
        Assert.Contains("“This is me”: profile, version 1", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        Assert.Equal(StepState.Settled, await StepAsync(service, given));
        Assert.True(await HasYesToTheVersionAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.073")]
    public async Task Profile_ChangedAfterTheYes_IsANewVersionAndOpensStepTwoAgain(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        await person.PressAsync(await WriteAsync(person, "/me/profile/edit", new() { ["Form.WantedTasks"] = "Animals" }), "This is me", "Confirm");

        var changed = await WriteAsync(specialist, $"{given.Url}/profile/edit", new() { ["Form.NotWanted"] = "Night work" });

        Assert.Contains("Version 2, not confirmed yet", changed.Text, StringComparison.Ordinal);
        Assert.Contains("Animals", changed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Night work", (await specialist.OpenAsync($"{given.Url}/profile/versions/1")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await specialist.OpenAsync($"{given.Url}/profile/versions/3")).Status);
        Assert.Equal(StepState.Reopened, await StepAsync(service, given));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Profile_ChangedByTwoAtOnce_ShowsBothVersions(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        await WriteAsync(person, "/me/profile/edit", new() { ["Form.Interests"] = "Baking" });

        var hers = await person.OpenAsync("/me/profile/edit");
        var ours = await specialist.OpenAsync($"{given.Url}/profile/edit");
        await specialist.SaveAsync(ours, new() { ["Form.Interests"] = "Baking bread" });
        var both = await person.SendAsync(hers, new() { ["Form.Interests"] = "Baking cakes" });

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Baking bread", both.Text, StringComparison.Ordinal);
        Assert.Contains("Baking cakes", both.Text, StringComparison.Ordinal);
        Assert.Contains("Baking cakes", (await person.SaveAsync(both, [])).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task FirstProfile_BegunByTwoAtOnce_ShowsBothVersions(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);

        var hers = await person.OpenAsync("/me/profile/edit");
        await WriteAsync(specialist, $"{given.Url}/profile/edit", new() { ["Form.Interests"] = "Football" });
        var both = await person.SendAsync(hers, new() { ["Form.Interests"] = "Chess" });

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Football", both.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.073")]
    public async Task Profile_SavedFromAFormWithoutAField_KeepsWhatStoodThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);
        await WriteAsync(specialist, $"{given.Url}/profile/edit", new() { ["Form.WhyJobsEnded"] = "The season was over", ["Form.Strengths"] = "Careful" });

        var status = await specialist.SendOnlyAsync(await specialist.OpenAsync($"{given.Url}/profile/edit"), new() { ["Form.Strengths"] = "Very careful" });

        var profile = (await specialist.OpenAsync($"{given.Url}/profile")).Text;
        Assert.Equal(HttpStatusCode.Redirect, status);
        Assert.Contains("The season was over", profile, StringComparison.Ordinal);
        Assert.Contains("Very careful", profile, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Yes_ToAVersionThatChangedMeanwhile_IsNotTaken(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        var read = await WriteAsync(person, "/me/profile/edit", new() { ["Form.Interests"] = "Dogs" });

        await WriteAsync(specialist, $"{given.Url}/profile/edit", new() { ["Form.Interests"] = "Cats" });
        var refused = await person.PressAsync(read, "This is me", "Confirm");

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("Read it once more", refused.Text, StringComparison.Ordinal);
        Assert.Contains("not confirmed yet", (await specialist.OpenAsync($"{given.Url}/profile")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Profile_OfAnotherSpecialistsCase_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var other = service.As(service.OtherSpecialist);

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/profile")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/profile/edit")).Status);
    }

    private static async Task<Answer> WriteAsync(HttpClient client, string url, Dictionary<string, string> fields) =>
        await client.SaveAsync(await client.OpenAsync(url), fields);

    private static Task<StepState> StepAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
        (await db.OpenAsync(given.Specialist, given.Id))!.Case.StateOf(ProcessStep.VocationalProfiling));

    private static Task<bool> HasYesToTheVersionAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
    {
        var view = (await db.OpenAsync(given.Person, given.Id))!;
        var profile = (await view.AllForChangeAsync<VocationalProfile>())[0];
        return (await view.AllForChangeAsync<Confirmation>()).Exists(c =>
            c.DocumentId == profile.Id && c.VersionHash == profile.Hash && c is { Means: ConfirmationMeans.SignedIn, SeenBy: null });
    });
}
