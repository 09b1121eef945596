using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Errors;

/// <summary>
/// Not there or not yours: the same words, the same bytes. Also the answer to what no page could read, such as a form whose
/// token has grown too old; those words are others, because the visitor can do something about it.
/// </summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class NotFoundModel : StegvisPage
{
    public string Kind => HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalStatusCode switch
    {
        StatusCodes.Status400BadRequest => "NotRead",
        StatusCodes.Status413PayloadTooLarge => "TooLarge",
        _ => "NotFound",
    };
}
