using System.Data.Common;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Storage;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Platform.Errors;

/// <summary>
/// Something broke. Says in one sentence what, where the visitor can act on it, and never anything of the request.
/// What was typed is kept as a draft wherever a form was open.
/// </summary>
[OpenToAll, ReadsNobody, IgnoreAntiforgeryToken]
public sealed class ErrorModel : StegvisPage
{
    public string Text => Word(HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        ReadNotRecordedException trouble => "Error.NotRecorded." + trouble.Trouble,
        StorageTroubleException trouble => "Error.Trouble." + trouble.Trouble,
        { } error when IsDatabase(error) => "Error.Trouble.NoAnswer",
        _ => "Error.Text",
    });

    public static int StatusOf(Exception error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        StorageTroubleException => StatusCodes.Status503ServiceUnavailable,
        _ when IsDatabase(error) => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static bool IsDatabase(Exception? error) => error is not null && (error is DbException || IsDatabase(error.InnerException));
}
