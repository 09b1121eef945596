using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Errors;

/// <summary>The seat has ended: the answer to the next click after a consent was withdrawn or a role was taken back.</summary>
[OpenToAll, ReadsNobody]
public sealed class NoLongerSharedModel : StegvisPage;
