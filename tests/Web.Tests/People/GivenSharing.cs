using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Consents;

/// <summary>An outsider with a sign-in and nothing to read yet.</summary>
public sealed record GivenPartner(AccountId Account, string Name, string UserName);

/// <summary>Consents as they come about in the product: by its own forms.</summary>
public static class GivenSharing
{
    public static async Task<GivenPartner> PartnerAsync(this TestService service, string name = "Dr Lund")
    {
        var actor = await service.AccountAsync(name, service.NewGrant(SeatRole.ExternalPartner));
        return new GivenPartner(actor.Account, name, $"{name}-{actor.Account.Value:N}@example.org");
    }

    /// <summary>The specialist's form, filled in; what is given replaces what stands there.</summary>
    public static Dictionary<string, string> Filled(GivenPartner? partner, params (string Field, string Value)[] other)
    {
        var fields = new Dictionary<string, string>
        {
            ["Form.Facts.Recipient"] = partner?.Name ?? "Dr Lund, health centre",
            ["Form.Facts.Direction"] = "Share",
            ["Form.Facts.Purpose"] = "Find out how much Kari can lift",
            ["Form.Facts.Covers"] = "MeetingAndAgreement",
            ["Form.UserName"] = partner?.UserName ?? "",
            ["Form.Means"] = "PaperSeen",
        };
        foreach (var (field, value) in other)
        {
            fields[field] = value;
        }

        return fields;
    }

    public static async Task<Answer> ShareAsync(this TestService service, GivenCase given, Dictionary<string, string> fields)
    {
        using var specialist = service.As(given.Specialist);
        var form = await specialist.OpenAsync($"{given.Url}/consents/new");
        return await specialist.SaveAsync(form, fields);
    }

    /// <summary>The seat a consent has opened for this partner now; null while there is none.</summary>
    public static async Task<Actor?> SeatOfAsync(this TestService service, GivenPartner partner) => await service.InDatabaseAsync(async db =>
    {
        var seats = await db.SeatsOfAsync(partner.Account, CancellationToken.None);
        return seats.Where(s => s.ConsentId is not null).Select(Seats.ActorIn).FirstOrDefault();
    });

    /// <summary>The only consent of the case.</summary>
    public static async Task<Consent> ConsentOfAsync(this TestService service, GivenCase given) => await service.InDatabaseAsync(async db =>
    {
        var view = await db.OpenAsync(given.Person, given.Id);
        return Assert.Single(await view!.Records<Consent>().ListAsync());
    });
}
