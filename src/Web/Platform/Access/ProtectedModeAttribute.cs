using System.Reflection;

namespace Stegvis.Web.Platform.Access;

/// <summary>
/// The page shows what only the person may see on a screen nobody shares (C.015): it opens within ten minutes of signing in, never on a device that
/// was handed over, and leads to signing in anew otherwise.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ProtectedModeAttribute : Attribute
{
    public const string UnlockUrl = "/me/locked/unlock";

    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(10);

    public static bool Opens(Type page, Visitor visitor, DateTimeOffset now) => page.IsDefined(typeof(ProtectedModeAttribute))
        && visitor is { Handover: null, ProvenAt: { } proven } && proven > now - Lasts;
}
