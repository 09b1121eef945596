using Stegvis.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Attachments;

/// <inheritdoc />
[Requires<ReadCase>, Reads("attachments")]
public sealed class AttachmentModel : PaperFilePage;
