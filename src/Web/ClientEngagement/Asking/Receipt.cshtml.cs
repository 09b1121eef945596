using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Asking;

/// <summary>A receipt that names nothing: whoever sees the screen learns nothing.</summary>
[OpenToAll, ReadsNobody]
public sealed class ReceiptModel : StegvisPage;
