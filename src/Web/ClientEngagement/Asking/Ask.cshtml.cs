using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Asking;

/// <summary>Somebody wants to get in touch, without signing in. Nothing of what they write stands in an address or a log.</summary>
[OpenToAll, ReadsNobody]
public sealed class AskModel(SendEnquiry send) : StegvisPage
{
    /// <summary>As many enquiries from one address in a minute.</summary>
    public const int PerMinute = 10;

    [BindProperty]
    public AskForm Form { get; set; } = new();

    [BindProperty]
    public Guid RecordId { get; set; }

    public IReadOnlyList<SelectListItem> Channels =>
        [.. new[] { ContactChannel.Phone, ContactChannel.Sms, ContactChannel.Email, ContactChannel.Letter }.Select(c => new SelectListItem(Word(c), c.ToString()))];

    public void OnGet() => RecordId = Guid.CreateVersion7(Db.Now);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await Db.CountTryAsync("enquiry", HttpContext.Connection.RemoteIpAddress?.ToString() ?? "", Aborted) > PerMinute)
        {
            ModelState.AddModelError("", Word("Refusal.TooMany"));
            Response.Headers.RetryAfter = "60";
            var page = Refused();
            page.StatusCode = StatusCodes.Status429TooManyRequests;
            return page;
        }

        await send.ExecuteAsync(RecordId == Guid.Empty ? Guid.CreateVersion7(Db.Now) : RecordId, Form, Aborted);
        return Redirect("/enquiry/receipt");
    }
}
