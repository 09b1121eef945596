using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Handovers;

/// <summary>The device goes back: the specialist's PIN, or signing in anew. Until then nothing of theirs can be opened.</summary>
[Requires<OwnCase>, ReadsNobody]
public sealed class ReturnModel : StegvisPage
{
    [BindProperty]
    public string? Pin { get; set; }

    public HandedOver Handed { get; private set; } = null!;

    public IActionResult OnGet() => Find() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Find())
        {
            return NotFound();
        }

        try
        {
            if (await HttpContext.RequestServices.GetRequiredService<TakeBack>().ExecuteAsync(Handed, Pin, Aborted) is { } refusal)
            {
                return await RefusedAsync(refusal);
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            // Tapped twice: the first tap decided.
        }

        return Redirect(StaffPageOf(Handed.Handover));
    }

    /// <summary>After a change of worker the old one has no way to the person any more, so the way leads to the list.</summary>
    private static string StaffPageOf(Handover handover) => handover.Thing switch
    {
        HandedOverThing.Worker => "/cases",
        HandedOverThing.Sheet => $"/cases/{handover.CaseId.Value}/sheets/{handover.DocumentId}",
        HandedOverThing.Notebook => $"/cases/{handover.CaseId.Value}/notebook",
        _ => $"/cases/{handover.CaseId.Value}/profile",
    };

    private async Task<IActionResult> RefusedAsync(Refusal refusal)
    {
        if (refusal.Code == "PinLocked")
        {
            await HttpContext.SignOutAsync();
            return Redirect("/sign-in?because=ended");
        }

        Pin = null;
        ModelState.AddModelError(nameof(Pin), Word("Refusal." + refusal.Code, HandoverTriesLeft()));
        return Refused();
    }

    private int HandoverTriesLeft() => Handover.MostTries - Handed.Handover.WrongTries - 1;

    private bool Find()
    {
        if (Visitor.Handover is not { } handed)
        {
            return false;
        }

        Handed = handed;
        return true;
    }
}
