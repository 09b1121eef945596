using System.Net;
using Stegvis.EmployerEngagement;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.EmployerEngagement;

public sealed class RegisterTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.119")]
    public async Task Employers_AreSorted_AsPeopleHereSort(DatabaseKind kind)
    {
        var service = services[kind];
        foreach (var name in new[] { "Ås bygg", "Øst transport", "Aase frisør", "Bo bil", "Aas bakeri", "Zoo" })
        {
            await service.EmployerIdAsync(name, "Sorteringen");
        }

        using var specialist = service.As(service.Specialist);
        var page = await specialist.OpenAsync("/employers?place=Sorteringen");

        var names = page.Document.QuerySelectorAll("th[scope=row] a").Select(a => a.TextContent).ToList();
        Assert.Equal(["Bo bil", "Zoo", "Øst transport", "Aas bakeri", "Ås bygg", "Aase frisør"], names);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.119")]
    public async Task Employers_AreFound_ByPartOfTheNameHoweverItIsWritten(DatabaseKind kind)
    {
        var service = services[kind];
        await service.EmployerIdAsync("ØRSTA MØBELHUS", "Søkeriet");
        await service.EmployerIdAsync("Fjord og Fjell", "Søkeriet");
        using var specialist = service.As(service.Specialist);

        var page = await specialist.OpenAsync("/employers?place=S%C3%B8keriet");
        var found = await specialist.SendAsync(page, new() { ["Name"] = "ørsta møb" });
        var nothing = await specialist.SendAsync(page, new() { ["Name"] = "finnes ikke" });

        Assert.Contains("ØRSTA MØBELHUS", found.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fjord og Fjell", found.Text, StringComparison.Ordinal);
        Assert.Contains("No employer matches", nothing.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Employers_AreFiltered_ByPlaceAndRelation(DatabaseKind kind)
    {
        var service = services[kind];
        await service.EmployerIdAsync("Ukjent AS", "Filterbyen");
        using var specialist = service.As(service.Specialist);
        var added = await specialist.SaveAsync(await specialist.OpenAsync("/employers/new"),
            new() { ["Form.Name"] = "Kjent AS", ["Form.Municipality"] = "Filterbyen", ["Form.Stage"] = "Partner" });

        var partners = await specialist.OpenAsync("/employers?place=Filterbyen&stage=Partner");
        var mine = await specialist.OpenAsync("/employers?place=Filterbyen&mine=yes&stage=ThirdCup");

        Assert.Contains("Kjent AS", added.Text, StringComparison.Ordinal);
        Assert.Contains("Kjent AS", partners.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ukjent AS", partners.Text, StringComparison.Ordinal);
        Assert.Contains("No employer matches", mine.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Employer_ChangedByTwo_ShowsBothVersions(DatabaseKind kind)
    {
        var service = services[kind];
        var employer = await service.EmployerIdAsync("To Redaktører AS");
        using var one = service.As(service.Specialist);
        using var two = service.As(service.OtherSpecialist);

        var first = await one.OpenAsync($"/employers/{employer}/edit");
        var second = await two.OpenAsync($"/employers/{employer}/edit");
        await one.SaveAsync(first, new() { ["Form.KindsOfWork"] = "Packing" });
        var both = await two.SendAsync(second, new() { ["Form.KindsOfWork"] = "Cleaning" });

        Assert.Equal(HttpStatusCode.Conflict, both.Status);
        Assert.Contains("Packing", both.Text, StringComparison.Ordinal);
        Assert.Contains("Cleaning", both.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Employer_JustAdded_CanBeChosen_HoweverManyThereAre()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        for (var i = 0; i < 35; i++)
        {
            await service.EmployerIdAsync($"Bakeri {i}", "Fjordbyen");
        }

        service.Clock.Advance(TimeSpan.FromMinutes(1));
        await service.EmployerIdAsync("Øyas Verksted", "Fjordbyen");
        var given = await service.CaseAsync();
        using var specialist = service.As(given.Specialist);

        foreach (var url in new[] { "leads/new", "disclosures/new", "placements/new" })
        {
            Assert.Contains("Øyas Verksted", (await specialist.OpenAsync($"{given.Url}/{url}")).Text, StringComparison.Ordinal);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Employer_WithATakenOrWrongNumber_IsRefused(DatabaseKind kind)
    {
        var service = services[kind];
        using var lead = service.As(service.Lead);
        await lead.SaveAsync(await lead.OpenAsync("/employers/new"), new() { ["Form.Name"] = "Nummer En", ["Form.OrganisationNumber"] = "911111111" });

        var form = await lead.OpenAsync("/employers/new");
        var taken = await lead.SendAsync(form, new() { ["Form.Name"] = "Nummer To", ["Form.OrganisationNumber"] = "911111111" });
        var wrong = await lead.SendAsync(form, new() { ["Form.Name"] = "", ["Form.OrganisationNumber"] = "12 34" });

        Assert.Equal(HttpStatusCode.BadRequest, taken.Status);
        Assert.Contains("in the register already", taken.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.Status);
        Assert.Contains("nine digits", wrong.Text, StringComparison.Ordinal);
        Assert.Contains("Write the employer's name.", wrong.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.119")]
    public async Task Relation_IsTakenOver_ByAnotherWorker(DatabaseKind kind)
    {
        var service = services[kind];
        var employer = await service.EmployerIdAsync("Overtatt AS");
        using var colleague = service.As(service.OtherSpecialist);

        await colleague.PressAsync(await colleague.OpenAsync($"/employers/{employer}"), "I look after this relation", "LookAfter");

        var page = await colleague.OpenAsync($"/employers/{employer}");
        Assert.Contains("Jonas", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("I look after this relation", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Register_IsClosed_ForThoseOutsideTheStaff(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync();
        using var person = service.As(given.Person);
        using var administrator = service.As(service.Administrator);

        foreach (var url in new[] { "/employers", "/employers/new", "/employers/import" })
        {
            Assert.NotEqual(HttpStatusCode.OK, (await person.OpenAsync(url)).Status);
            Assert.NotEqual(HttpStatusCode.OK, (await administrator.OpenAsync(url)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await service.As(service.Specialist).OpenAsync($"/employers/{service.NewId()}")).Status);
    }
}
