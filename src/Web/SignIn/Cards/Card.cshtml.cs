using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Cards;

/// <summary>
/// Signing in with a card: scanned or typed, then three pictures. The scanned secret stands behind the # of the address, which no browser sends and
/// no log sees; a small script moves it into the form. Without scripts the letters on the card do the same.
/// </summary>
[OpenToAll, ReadsNobody]
public sealed class CardModel : SignInStep
{
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Card { get; set; }

    [BindProperty]
    public string? Picks { get; set; }

    public PictureChoice? Choice { get; private set; }

    /// <summary>The card does not work; the page says the same for each of the reasons.</summary>
    public bool IsDead { get; private set; }

    private PicturePin Pin => HttpContext.RequestServices.GetRequiredService<PicturePin>();

    private ProveCard Prove => HttpContext.RequestServices.GetRequiredService<ProveCard>();

    private IDataProtector Seal => HttpContext.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("card at hand");

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (string.IsNullOrWhiteSpace(Secret) && string.IsNullOrWhiteSpace(Code))
        {
            return RefusedBecause("NoCard");
        }

        if (Secret?.Length > 200 || Code?.Length > 40 || !await MayTryAsync("card " + Secret + Code))
        {
            return TooMany();
        }

        return await Prove.FindAsync(Secret, Code, Aborted) is { } card ? Pictures(card.Id, []) : Dead();
    }

    /// <summary>One picture more. After the third they are weighed; how many tries are left is never said.</summary>
    public async Task<IActionResult> OnPostPickAsync(string? picture)
    {
        if (CardAtHand() is not { } id || Pin.Add(Picks, id.ToString(), picture) is not { } picks)
        {
            return Redirect("/card");
        }

        return picks.Count < PicturePin.Length ? Pictures(id, picks) : await WeighAsync(id, picks);
    }

    private async Task<IActionResult> WeighAsync(Guid id, IReadOnlyList<string> picks)
    {
        if (!await MayTryAsync("card " + id))
        {
            return TooMany();
        }

        var (card, isRight) = await Prove.ExecuteAsync(id, picks, Aborted);
        if (card is null)
        {
            return Dead();
        }

        if (!isRight)
        {
            ModelState.AddModelError("", Word("Refusal.PicturesNoMatch"));
            var again = Pictures(id, []);
            again.StatusCode = StatusCodes.Status400BadRequest;
            return again;
        }

        var account = await Db.FindAccountAsync(card.AccountId, Aborted) ?? throw new InvalidOperationException("A card without an account.");
        return await EnterAsync(account, new SessionStart(SignInMeans.Card, DeviceName.Of(Request)) { Card = card.Id });
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Pictures(Guid card, IReadOnlyList<string> picks)
    {
        Choice = new PictureChoice(Pin.Keep(card.ToString(), picks), picks.Count, Seal.Protect(card.ToString()));
        return Page();
    }

    private Guid? CardAtHand()
    {
        try
        {
            return Guid.Parse(Seal.Unprotect(Card ?? ""));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Dead()
    {
        IsDead = true;
        return Refused();
    }
}
