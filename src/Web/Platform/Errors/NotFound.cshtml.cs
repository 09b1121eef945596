using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Errors;

/// <summary>Not there or not yours: the same words, the same bytes.</summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class NotFoundModel : StegvisPage;
