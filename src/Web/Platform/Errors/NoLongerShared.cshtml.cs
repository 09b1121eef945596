using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Errors;

/// <summary>The seat has ended: the answer to the next click after a consent was withdrawn or a role was taken back.</summary>
[OpenToAll, ReadsNobody]
public sealed class NoLongerSharedModel : StegvisPage
{
    /// <summary>The session goes on in another of the account's seats.</summary>
    public bool HasOtherSeats => HttpContext.Features.Get<Visitor>() is not null;
}
