using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.ClientEngagement;

/// <summary>The people around the person: only the person's yes lets anybody in, and nobody outside reads what stands there.</summary>
public sealed class CircleTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.065")]
    public async Task Proposal_OfTheSpecialist_WaitsForThePerson_AndTheYesLetsIn(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);

        var waiting = await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/circle/member"), Filled("Aunt Liv"));
        var member = await OnlyMemberAsync(service, given);
        Assert.Contains("Waits for the yes of Kari", waiting.Text, StringComparison.Ordinal);
        Assert.False(member.IsInCircle);
        Assert.Contains("Ask first", await PromiseAsync(specialist, given, member), StringComparison.Ordinal);

        Assert.Contains("Shall Aunt Liv be with you?", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        var asked = await person.OpenAsync("/me/people");
        await person.SaveAsync(asked, [], "Yes: Aunt Liv");
        await person.SendAsync(asked, [], "Yes: Aunt Liv");

        member = await OnlyMemberAsync(service, given);
        Assert.True(member.IsInCircle);
        Assert.Equal(1, await service.InDatabaseAsync(db => db.Set<Confirmation>().CountAsync(c => c.DocumentId == member.Id)));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.065")]
    public async Task Proposal_AnsweredNo_StaysOut_AndIsNotAskedAgain(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await specialist.SaveAsync(await specialist.OpenAsync($"{given.Url}/circle/member"), Filled("Uncle Per"));

        await person.SaveAsync(await person.OpenAsync("/me/people"), [], "No: Uncle Per");

        Assert.False((await OnlyMemberAsync(service, given)).IsInCircle);
        Assert.DoesNotContain("Uncle Per", (await person.OpenAsync("/me/waiting")).Text, StringComparison.Ordinal);
        Assert.Contains("Kari said no", (await specialist.OpenAsync($"{given.Url}/circle")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.065")]
    public async Task WhatThePersonThinksOfSomebody_IsSeenByNamedReadersAlone_AndKeptWhenTheSpecialistWrites(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        await person.SaveAsync(await person.OpenAsync("/me/people/one"), Filled("Aunt Liv", "Opponent"));
        var member = await OnlyMemberAsync(service, given);

        var form = await specialist.OpenAsync($"{given.Url}/circle/member/{member.Id}");
        Assert.DoesNotContain("Form.Attitude", form.Body, StringComparison.Ordinal);
        await specialist.SaveAsync(form, new() { ["Form.CanHelpWith"] = "Practise the bus" });

        member = await OnlyMemberAsync(service, given);
        Assert.Equal((CircleAttitude.Opponent, "Practise the bus"), (member.Facts.Attitude, member.Facts.CanHelpWith));
        Assert.Contains("is against it", (await specialist.OpenAsync($"{given.Url}/circle")).Text, StringComparison.Ordinal);
        using var lead = service.As(service.Lead);
        Assert.DoesNotContain("is against it", (await lead.OpenAsync($"{given.Url}/circle")).Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.065")]
    public async Task Lead_SeesThatThereIsFamily_AndNoName(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var lead = service.As(service.Lead);
        await person.SaveAsync(await person.OpenAsync("/me/people/one"), Filled("Aunt Liv"));

        var page = await lead.OpenAsync($"{given.Url}/circle");

        Assert.Contains("Family", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Liv", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066")]
    public async Task Promise_IsWrittenAndDone_AndTakingOutEndsItAtOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        await person.SaveAsync(await person.OpenAsync("/me/people/one"), Filled("Aunt Liv"));
        var member = await OnlyMemberAsync(service, given);
        var promise = await specialist.OpenAsync($"{given.Url}/circle/member/{member.Id}/promise");

        var circle = await specialist.SaveAsync(promise, new() { ["Form.What"] = "Ride the bus twice", ["Form.By"] = "2026-12-10" });
        Assert.Contains("Ride the bus twice", circle.Text, StringComparison.Ordinal);
        Assert.Contains("Ride the bus twice", (await person.OpenAsync("/me/people")).Text, StringComparison.Ordinal);
        await specialist.SaveAsync(circle, [], "Done: Ride the bus twice");
        Assert.NotNull((await service.InDatabaseAsync(db => db.Set<Contribution>().SingleAsync(c => c.MemberId == member.Id))).DoneOn);

        await person.SaveAsync(await person.OpenAsync("/me/people"), [], "Take out: Aunt Liv");
        Assert.False((await OnlyMemberAsync(service, given)).IsInCircle);
        Assert.Contains("Ask first", await PromiseAsync(specialist, given, member), StringComparison.Ordinal);
        await person.SaveAsync(await person.OpenAsync("/me/people"), [], "Take in again: Aunt Liv");
        Assert.True((await OnlyMemberAsync(service, given)).IsInCircle);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.066")]
    public async Task FuturePlan_StandsByTheMap_WhereIWantToBeAndWhoHelpsWithWhat(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var person = service.As(given.Person);
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        await person.SaveAsync(await person.OpenAsync("/me/people/one"), new(Filled("Aunt Liv")) { ["Form.CanHelpWith"] = "The bus" });
        await person.SaveAsync(await person.OpenAsync("/me/profile/edit"), new() { ["Form.WantedCareer"] = "A gardener with keys" });

        foreach (var page in new[] { await person.OpenAsync("/me/people"), await specialist.OpenAsync($"{given.Url}/circle") })
        {
            Assert.Contains("A gardener with keys", page.Text, StringComparison.Ordinal);
            Assert.Contains("The bus", page.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("The bus", (await lead.OpenAsync($"{given.Url}/circle")).Text, StringComparison.Ordinal);
    }

    private static Task<CircleMember> OnlyMemberAsync(TestService service, GivenCase given) =>
        service.InDatabaseAsync(db => db.Set<CircleMember>().AsNoTracking().SingleAsync(m => m.CaseId == given.Id));

    private static async Task<string> PromiseAsync(HttpClient specialist, GivenCase given, CircleMember member) =>
        (await specialist.SendAsync(await specialist.OpenAsync($"{given.Url}/circle/member/{member.Id}/promise"), new() { ["Form.What"] = "Ride the bus", ["Form.By"] = "2026-12-10" })).Errors;

    private static Dictionary<string, string> Filled(string name, string? attitude = null)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["Form.Name"] = name, ["Form.Relation"] = "Family" };
        if (attitude is not null)
        {
            fields["Form.Attitude"] = attitude;
        }

        return fields;
    }
}
