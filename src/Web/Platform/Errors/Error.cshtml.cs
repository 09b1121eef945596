using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Errors;

/// <summary>Something broke. What was typed is kept as a draft wherever a form was open.</summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class ErrorModel : StegvisPage;
