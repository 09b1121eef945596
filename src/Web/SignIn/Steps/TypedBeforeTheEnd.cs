using Microsoft.AspNetCore.Antiforgery;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Drafts;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.SignIn;

/// <summary>
/// A form sent with a session that is over saves nothing, but what was typed waits as a draft for its writer. Only a form this very browser was
/// given, and only for half a day: a copied cookie alone leaves nothing behind.
/// </summary>
internal sealed class TypedBeforeTheEnd(AppDb db, IAntiforgery antiforgery)
{
    /// <summary>Gives the address of the form, where its draft will be offered; null when there was nothing to keep.</summary>
    public async Task<string?> KeepAsync(HttpContext http, AccountId account)
    {
        if (!HttpMethods.IsPost(http.Request.Method) || !http.Request.HasFormContentType || !WasHereToday(http) || !await antiforgery.IsRequestValidAsync(http))
        {
            return null;
        }

        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        if (form["__draft"].ToString().Split(' ') is not [{ Length: > 0 and <= 100 } name, var subject] || !Guid.TryParse(subject, out var id))
        {
            return null;
        }

        await db.KeepDraftAsync(new DraftKey(account, name, id), RawForm.ToJson(form), http.RequestAborted);
        return http.Request.PathBase + http.Request.Path + QueryString.Create(http.Request.Query.Where(q => q.Key != "handler"));
    }

    private bool WasHereToday(HttpContext http) => http.Features.Get<SignInSession>() is { } session && session.LastSeenAt > db.Now - (2 * SignInSession.Idle);
}
