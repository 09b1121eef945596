using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Consents;

public sealed class ConsentTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_OnPaper_OpensTheRecipientsPageAtOnce(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());

        var list = await service.ShareAsync(given, GivenSharing.Filled(partner));

        Assert.Contains("Shared now", list.Text, StringComparison.Ordinal);
        Assert.Contains("Find out how much Kari can lift", list.Text, StringComparison.Ordinal);
        var seat = await service.SeatOfAsync(partner);
        Assert.Equal(given.Id, seat!.Case);
        using var reader = service.As(seat);
        var page = await reader.OpenAsync("/network");
        Assert.Contains("Kari has chosen to share this", page.Text, StringComparison.Ordinal);
        Assert.Contains("Find out how much Kari can lift", page.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_BeforeThePersonsYes_GivesNoSeat_AndAfterIt_One(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        using var person = service.As(given.Person);

        await service.ShareAsync(given, GivenSharing.Filled(partner, ("Form.Means", "SignedIn")));

        Assert.Null(await service.SeatOfAsync(partner));
        Assert.Contains("May we share something?", (await person.OpenAsync("/me")).Text, StringComparison.Ordinal);
        var asked = await person.OpenAsync("/me/sharing");
        Assert.Contains("May we share with Dr Lund?", asked.Text, StringComparison.Ordinal);
        await person.SaveAsync(asked, [], "Yes");
        await person.SendAsync(asked, [], "Yes");
        Assert.NotNull(await service.SeatOfAsync(partner));
        var seats = await service.InDatabaseAsync(async db => await (await db.OpenAsync(given.Person, given.Id))!.SeatsForChangeAsync());
        Assert.Single(seats, s => s.Role is SeatRole.ExternalPartner);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_AnsweredNo_OpensNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        using var person = service.As(given.Person);
        await service.ShareAsync(given, GivenSharing.Filled(partner, ("Form.Means", "SignedIn")));

        var after = await person.SaveAsync(await person.OpenAsync("/me/sharing"), [], "No");

        Assert.DoesNotContain("Dr Lund", after.Text, StringComparison.Ordinal);
        Assert.Null(await service.SeatOfAsync(partner));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_ThatHasRunOut_OpensNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());

        var list = await service.ShareAsync(given, GivenSharing.Filled(
            partner, ("Form.Facts.ValidFrom", "2026-10-01"), ("Form.Facts.ValidTo", "2026-11-23")));

        Assert.Contains("Has run out", list.Text, StringComparison.Ordinal);
        Assert.Null(await service.SeatOfAsync(partner));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Consent_TheDayAfterItsLast_IsNoLongerShared(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        await service.ShareAsync(given, GivenSharing.Filled(partner, ("Form.Facts.ValidTo", "2026-11-24")));
        using var reader = service.As(await service.SeatOfAsync(partner));

        var lastEvening = await reader.OpenAsync("/network");
        service.Clock.MoveTo(new DateTimeOffset(2026, 11, 24, 23, 0, 0, TimeSpan.Zero));
        var afterMidnightInOslo = await reader.OpenAsync("/network");

        Assert.Equal(HttpStatusCode.OK, lastEvening.Status);
        Assert.Equal("/no-longer-shared", afterMidnightInOslo.Location);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Consent_SentTwice_IsOneConsentAndOneSeat(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/consents/new");

        await specialist.SaveAsync(form, GivenSharing.Filled(partner));
        var again = await specialist.SendAsync(form, GivenSharing.Filled(partner));

        Assert.Equal($"{given.Url}/consents", again.Location);
        await service.ConsentOfAsync(given);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Consent_WithMissingOrWrongFields_IsRefusedAndKeepsWhatWasTyped(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/consents/new");

        var empty = await specialist.SendAsync(form, new() { ["Form.Facts.Purpose"] = "to lift", ["Form.Facts.Direction"] = "Share" });
        var reversed = await specialist.SendAsync(form, GivenSharing.Filled(null, ("Form.Facts.ValidTo", "2025-01-01")));
        var stranger = await specialist.SendAsync(form, GivenSharing.Filled(null, ("Form.UserName", "nobody@example.org")));
        var lead = await specialist.SendAsync(form, GivenSharing.Filled(null, ("Form.UserName", $"Berit-{service.Lead.Account.Value:N}@example.org")));

        Assert.All([empty, reversed, stranger, lead], answer => Assert.Equal(HttpStatusCode.BadRequest, answer.Status));
        Assert.Contains("Write who it is shared with.", empty.Text, StringComparison.Ordinal);
        Assert.Contains("Choose at least one.", empty.Text, StringComparison.Ordinal);
        Assert.Contains("to lift", empty.Body, StringComparison.Ordinal);
        Assert.Contains("The last day must be on or after the first day", reversed.Text, StringComparison.Ordinal);
        Assert.Contains("Nobody has this user name.", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("already reads here", lead.Text, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task Person_MaySharePlainlyByThemself(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync("Nadia"));
        using var person = service.As(given.Person);

        var form = await person.OpenAsync("/me/sharing/new");
        var mine = await person.SaveAsync(form, new()
        {
            ["Form.Facts.Recipient"] = "Nadia",
            ["Form.Facts.Purpose"] = "She helps me remember",
            ["Form.Facts.Covers"] = "MeetingAndAgreement",
            ["Form.UserName"] = partner.UserName,
        });

        Assert.Contains("Nadia reads this now", mine.Text, StringComparison.Ordinal);
        Assert.Equal(given.Id, (await service.SeatOfAsync(partner))!.Case);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Consents_OfAnothersCase_AreNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var given = await service.CaseAsync("Kari");
        using var other = service.As(service.OtherSpecialist);
        using var lead = service.As(service.Lead);

        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/consents")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await other.OpenAsync($"{given.Url}/consents/new")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"{given.Url}/consents/new")).Status);
        Assert.Contains("Kari shares nothing with others", (await lead.OpenAsync($"{given.Url}/consents")).Text, StringComparison.Ordinal);
    }
}
