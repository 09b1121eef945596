using System.Reflection;
using Stegvis.People;

namespace Stegvis.Web.Platform.Access;

/// <summary>
/// The one place where how somebody signed in is weighed against what they want to do: permission × assurance. A page asks by its permission,
/// its forms by <see cref="ToWriteAttribute{TPermission}"/>; whoever showed too little is told how to do it instead.
/// </summary>
public static class NeedsMore
{
    /// <summary>Tells how to do it instead.</summary>
    public const string OtherWay = "/account/another-way";

    /// <summary>A card, that somebody may have borrowed, and no device that a worker has handed over: it opens nothing to others.</summary>
    public static bool IsCard(Visitor visitor) => visitor.Handover is null && visitor.Assurance < DecideSharing.Least;

    public static bool Asks(Type page, HttpContext http) =>
        http.Features.Get<Visitor>() is { } visitor && visitor.Assurance < LeastOf(page, isWriting: !HttpMethods.IsGet(http.Request.Method));

    public static Assurance LeastOf(Type page, bool isWriting)
    {
        var toOpen = page.GetCustomAttribute<RequiresAttribute>()?.Least ?? Assurance.Low;
        var toWrite = isWriting ? page.GetCustomAttribute<ToWriteAttribute>()?.Least ?? Assurance.Low : Assurance.Low;
        return toOpen > toWrite ? toOpen : toWrite;
    }
}
