using System.Security.Claims;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.Platform.Access;

/// <summary>Who is asking, in which seat. Made anew for every request, so that an ended seat opens nothing from its next click on.</summary>
public sealed record Visitor(Actor Actor, string DisplayName, string Language)
{
    public const string AccountClaim = "account";
    public const string SeatClaim = "seat";
    public const string StampClaim = "stamp";

    public Assurance Assurance { get; init; } = Assurance.Substantial;

    /// <summary>When this sign-in was proven; null where there is no session.</summary>
    public DateTimeOffset? ProvenAt { get; init; }

    /// <summary>Set while a specialist's device is in this person's hands: one page, and nothing beside it.</summary>
    public HandedOver? Handover { get; init; }

    /// <summary>How a tap of this visitor counts as a yes.</summary>
    public ConfirmationMeans OwnTap => Handover is null ? ConfirmationMeans.SignedIn : ConfirmationMeans.HandedOver;

    public static async Task<Visitor?> FromAsync(ClaimsPrincipal principal, AppDb db, CancellationToken cancellation)
    {
        if (!Guid.TryParse(principal.FindFirstValue(AccountClaim), out var account) || !Guid.TryParse(principal.FindFirstValue(SeatClaim), out var seat))
        {
            return null;
        }

        var found = await db.FindSeatedAsync(new AccountId(account), new SeatId(seat), cancellation);
        return found is null || found.SecurityStamp != principal.FindFirstValue(StampClaim)
            ? null
            : new Visitor(found.Actor, found.DisplayName, found.Language);
    }
}
