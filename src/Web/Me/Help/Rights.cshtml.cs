using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Help;

/// <summary>My rights in plain words: ordinary work, my own data, my choice, coming back, complaining (C.038).</summary>
[Requires<OwnCase>, ReadsNobody]
public sealed class RightsModel : StegvisPage
{
    /// <summary>Each right, and the page where it is used.</summary>
    public static readonly (string Key, string Icon, string Path)[] Rights =
    [
        ("Work", "briefcase", "/me/plan"), ("Choice", "target", "/me/say"), ("Data", "download", "/me/all"), ("Share", "lock", "/me/sharing"),
        ("Stop", "pause", "/me/closure"), ("Complain", "talk", "/me/say"),
    ];
}
