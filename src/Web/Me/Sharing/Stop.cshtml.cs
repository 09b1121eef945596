using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Sharing;

/// <summary>Stop sharing with one recipient: what they lose, and two answers that weigh the same. No reason, no second sign-in, no staff.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.37")]
public sealed class StopModel(WithdrawConsent withdraw) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    public ConsentCard Card { get; private set; } = null!;

    public IReadOnlyList<SharedPart> Parts { get; private set; } = [];

    public bool ReadsHere { get; private set; }

    public string Recipient => Card.Consent.Facts.Recipient;

    public int Lines => Parts.Sum(p => p.Lines.Count);

    public string Covered => string.Join(" · ", Card.Covers.Select(c => Word(c)));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await ConsentCard.OfAsync(this, Id, Aborted) is not { } card)
        {
            return NotFound();
        }

        if (!card.IsOpen)
        {
            return Redirect($"/me/sharing/{Id}/stopped");
        }

        Card = card;
        var seen = await Db.AsRecipientSeesAsync(Case, card.Consent.ConsentId, Aborted);
        ReadsHere = seen is not null;
        Parts = seen is null ? [] : await SharedContent.OfAsync(this, seen, Aborted);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var result = await withdraw.ExecuteAsync(Case, Id, Aborted);
        return result.Succeeded ? Redirect($"/me/sharing/{Id}/stopped") : NotFound();
    }
}
