using Microsoft.AspNetCore.Mvc;
using QRCoder;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.People.Cards;

/// <summary>
/// A new card: the specialist hands over the phone, the person touches three pictures and the same three once more, and the card to print is shown
/// this once. The specialist never sees which pictures.
/// </summary>
[Requires<WorkOnCase>, Reads("case")]
public sealed class NewCardModel(IssueCard issue) : StegvisPage
{
    private const int _pixels = 8;

    [BindProperty]
    public string? Picks { get; set; }

    public PictureChoice Choice { get; private set; } = null!;

    public bool IsAgain { get; private set; }

    public CardSecret? Made { get; private set; }

    public string Picture { get; private set; } = "";

    private PicturePin Pin => HttpContext.RequestServices.GetRequiredService<PicturePin>();

    /// <summary>A seal of one case is worth nothing on another.</summary>
    private string Key => "new-" + Case.Id.Value.ToString("N");

    public void OnGet() => Show([]);

    public async Task<IActionResult> OnPostAsync(string? picture)
    {
        if (Pin.Add(Picks, Key, picture) is not { } picks)
        {
            return Redirect($"/cases/{Case.Id.Value}/cards/new");
        }

        if (picks.Count < 2 * PicturePin.Length)
        {
            Show(picks);
            return Page();
        }

        if (!picks.Take(PicturePin.Length).SequenceEqual(picks.Skip(PicturePin.Length)))
        {
            ModelState.AddModelError("", Word("Refusal.PicturesDiffer"));
            Show([]);
            return Refused();
        }

        return Print(await issue.ExecuteAsync(Case, [.. picks.Take(PicturePin.Length)], Aborted));
    }

    private void Show(IReadOnlyList<string> picks)
    {
        IsAgain = picks.Count >= PicturePin.Length;
        Choice = new PictureChoice(Pin.Keep(Key, picks), picks.Count % PicturePin.Length);
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Print(CardSecret secret)
    {
        Made = secret;
        using var data = QRCodeGenerator.GenerateQrCode($"{Request.Scheme}://{Request.Host}{Request.PathBase}/card#{secret.Scanned}", QRCodeGenerator.ECCLevel.M);
        using var code = new SvgQRCode(data);
        var drawn = code.GetGraphic(_pixels, "#000000", "#ffffff", drawQuietZones: true, SvgQRCode.SizingMode.ViewBoxAttribute);
        Picture = "data:image/svg+xml;base64," + Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(drawn));
        return Page();
    }
}
