using Stegvis.People;
using Stegvis.Web.Casework.Attachments;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Papers;

/// <inheritdoc />
[Requires<OwnCase>, Reads("attachments")]
public sealed class MyPaperModel : PaperFilePage;
