using System.Globalization;
using System.Net;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Tests.Given;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Ui;

namespace Stegvis.Tests.Consents;

public sealed class SharedContentTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003"), Capability("C.009")]
    public async Task Partner_ReadsTheCoveredFields_AndNotOneWordMore(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        var sentinels = await Sentinels.PlantAsync(service, given);
        await service.ShareAsync(given, GivenSharing.Filled(partner));
        using var reader = service.As(await service.SeatOfAsync(partner));
        using var person = service.As(given.Person);

        var page = await reader.OpenAsync("/network");
        var preview = await person.OpenAsync("/me/sharing");

        var covered = sentinels.Words.Where(w => w.Record == typeof(MeetingSheet) && w.Rule.Readers.ContainsKey(Reader.Partner)).ToList();
        Assert.NotEmpty(covered);
        Assert.All(covered, w => Assert.Contains(w.Word, page.Body, StringComparison.Ordinal));
        Assert.All(covered, w => Assert.Contains(w.Word, preview.Body, StringComparison.Ordinal));
        Assert.All(sentinels.Words.Except(covered), w => Assert.DoesNotContain(w.Word, page.Body, StringComparison.Ordinal));
        Assert.All(sentinels.Words.Except(covered), w => Assert.DoesNotContain(w.Word, preview.Body, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Partner_WithAnotherConsent_ReadsNothingOfTheFirst(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, doctor, coach) = (await service.CaseAsync("Kari"), await service.PartnerAsync(), await service.PartnerAsync("Coach Moe"));
        var sentinels = await Sentinels.PlantAsync(service, given);
        await service.ShareAsync(given, GivenSharing.Filled(doctor));
        await service.ShareAsync(given, GivenSharing.Filled(coach, ("Form.Facts.Covers", "JobSearch"), ("Form.Facts.Purpose", "Look for jobs")));
        using var reader = service.As(await service.SeatOfAsync(coach));

        var page = await reader.OpenAsync("/network");

        Assert.Contains("Look for jobs", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dr Lund", page.Text, StringComparison.Ordinal);
        Assert.All(sentinels.Words, w => Assert.DoesNotContain(w.Word, page.Body, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Category_ExpresslyLeftOut_IsNotRead(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        var sentinels = await Sentinels.PlantAsync(service, given);
        await service.ShareAsync(given, GivenSharing.Filled(partner, ("Form.Facts.Excludes", "MeetingAndAgreement")));
        using var reader = service.As(await service.SeatOfAsync(partner));

        var page = await reader.OpenAsync("/network");

        Assert.All(sentinels.Words, w => Assert.DoesNotContain(w.Word, page.Body, StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_ForTheDoctor_OpensNothingToTheEmployer(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, doctor) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await Sentinels.PlantAsync(service, given);
        var employer = await service.AccountAsync(
            "Ola", service.NewGrant(SeatRole.EmployerContact) with { Case = given.Id, Placement = new PlacementId(service.NewId()) });
        await service.ShareAsync(given, GivenSharing.Filled(doctor));

        var (sheets, consents, notes) = await service.InDatabaseAsync(async db =>
        {
            var view = (await db.OpenAsync(employer, given.Id))!;
            return (await view.Records<MeetingSheet>().CountAsync(), await view.Records<Consent>().CountAsync(), await view.Records<ContactNote>().CountAsync());
        });

        Assert.Equal((0, 0, 0), (sheets, consents, notes));
        using var atWork = service.As(employer);
        Assert.Equal(HttpStatusCode.NotFound, (await atWork.OpenAsync("/network")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await atWork.OpenAsync("/me/sharing")).Status);
    }

    [Theory, InlineData("en"), InlineData("nb"), InlineData("nn"), InlineData("sv")]
    public void EveryFieldARecipientMayRead_HasALabel(string language)
    {
        var words = (PageTexts)services[DatabaseKind.Sqlite].Services.GetService(typeof(PageTexts))!;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var missing = new[] { typeof(Consent), typeof(MeetingSheet), typeof(PlanLine) }.SelectMany(FieldCatalogue.Of)
            .Where(f => f.Rule.Readers.Keys.Any(r => r is Reader.Partner or Reader.Circle or Reader.Coordinator))
            .Select(f => $"{f.Record.Name}.{f.Property.Name}").Where(key => words.Find(typeof(SharedContent), key) is null);

        Assert.Empty(missing);
    }
}
