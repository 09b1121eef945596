using System.Net;
using Stegvis.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Consents;

/// <summary>A consent that waited, and whose person said yes later, on paper or aloud.</summary>
public sealed class LateYesTests(SharedServices services)
{
    private static readonly (string Field, string Value) _later = ("Form.Means", "SignedIn");

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task LateYes_OnPaperOrAloud_OpensTheSeatOnce_AlsoPressedTwice(DatabaseKind kind)
    {
        var service = services[kind];
        foreach (var (button, means) in new[] { ("Signed on paper, seen by me: Dr Lund", ConfirmationMeans.PaperSeen), ("Said it aloud: Dr Lund", ConfirmationMeans.Spoken) })
        {
            var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
            using var specialist = service.As(given.Specialist);
            await service.ShareAsync(given, GivenSharing.Filled(partner, _later));
            var waiting = await specialist.OpenAsync($"{given.Url}/consents");
            Assert.Null(await service.SeatOfAsync(partner));

            var shared = await specialist.SaveAsync(waiting, [], button);
            var again = await specialist.SendAsync(waiting, [], button);

            Assert.Contains("Waits for a yes: Dr Lund", waiting.Text, StringComparison.Ordinal);
            Assert.Contains("Shared now", shared.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Waits for a yes", shared.Text, StringComparison.Ordinal);
            Assert.Equal($"{given.Url}/consents", again.Location);
            var (yes, seats) = await StoredAsync(service, given);
            Assert.Equal((means, given.Specialist.Account, ConfirmingParty.Person), (yes.Means, yes.SeenBy, yes.Party));
            Assert.Equal((await service.ConsentOfAsync(given)).Hash, yes.VersionHash);
            Assert.Equal(partner.Account, Assert.Single(seats, s => s.Role is SeatRole.ExternalPartner).AccountId);
        }
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task LateYes_ToAnothersConsent_OrByOneWhoDoesNotWorkThere_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, foreign, partner) = (await service.CaseAsync("Kari"), await service.CaseAsync("Ivar"), await service.PartnerAsync());
        using var specialist = service.As(given.Specialist);
        using var lead = service.As(service.Lead);
        await service.ShareAsync(given, GivenSharing.Filled(null, _later));
        var waiting = await specialist.OpenAsync($"{given.Url}/consents");
        await service.ShareAsync(foreign, GivenSharing.Filled(partner, _later));
        var id = (await service.ConsentOfAsync(foreign)).Id.ToString();
        var asLead = await lead.OpenAsync($"{foreign.Url}/consents");

        var crossed = await specialist.SendAsync(waiting, new() { ["id"] = id, ["means"] = "Spoken" }, "Said it aloud: Dr Lund, health centre");
        using var form = new FormUrlEncodedContent(
            [new("id", id), new("means", "Spoken"), new("__RequestVerificationToken", Proofs.Antiforgery.TokenFor(service, service.Lead, lead))]);
        using var sent = await lead.PostAsync($"{foreign.Url}/consents?handler=Yes", form);

        Assert.Equal(HttpStatusCode.NotFound, crossed.Status);
        Assert.DoesNotContain("Said it aloud", asLead.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, sent.StatusCode);
        Assert.Null(await service.SeatOfAsync(partner));
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.003")]
    public async Task LateYes_AfterThePersonsNo_OrByATapThatIsNotTheirs_OpensNothing(DatabaseKind kind)
    {
        var service = services[kind];
        var (given, partner) = (await service.CaseAsync("Kari"), await service.PartnerAsync());
        using var specialist = service.As(given.Specialist);
        using var person = service.As(given.Person);
        await service.ShareAsync(given, GivenSharing.Filled(partner, _later));
        var waiting = await specialist.OpenAsync($"{given.Url}/consents");

        var tap = await specialist.SendAsync(waiting, new() { ["means"] = "SignedIn" }, "Said it aloud: Dr Lund");
        await person.SaveAsync(await person.OpenAsync("/me/sharing"), [], "No");
        var late = await specialist.SendAsync(waiting, [], "Said it aloud: Dr Lund");

        Assert.Equal(HttpStatusCode.BadRequest, tap.Status);
        Assert.Contains("Only the person can do this.", tap.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, late.Status);
        Assert.Contains("This is not shared any more.", late.Text, StringComparison.Ordinal);
        Assert.Null(await service.SeatOfAsync(partner));
    }

    private static Task<(Confirmation Yes, List<Seat> Seats)> StoredAsync(TestService service, GivenCase given) => service.InDatabaseAsync(async db =>
    {
        var view = (await db.OpenAsync(given.Specialist, given.Id))!;
        return (Assert.Single(await view.Records<Confirmation>().ListAsync()), await view.SeatsForChangeAsync());
    });
}
