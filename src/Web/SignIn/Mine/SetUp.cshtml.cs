using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using QRCoder;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>The app on the phone: show it a picture, type what it says, keep ten codes. The codes are shown this once.</summary>
[Requires<KeepSignIn>, ReadsNobody]
public sealed class SetUpModel : StegvisPage
{
    private const int _pixelsPerModule = 6;

    [BindProperty, Required, StringLength(10)]
    public string Code { get; set; } = "";

    [BindProperty]
    public string SealedKey { get; set; } = "";

    public string Picture { get; private set; } = "";

    public string SpacedKey { get; private set; } = "";

    public IReadOnlyList<string>? Codes { get; private set; }

    private SetUpSecondStep SetUp => HttpContext.RequestServices.GetRequiredService<SetUpSecondStep>();

    public async Task OnGetAsync()
    {
        SealedKey = SetUp.NewSealedKey(Actor);
        await ShowAsync(SetUp.KeyOf(Actor, SealedKey)!);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (SetUp.KeyOf(Actor, SealedKey) is not { } key)
        {
            return Redirect("/account/second-step");
        }

        await ShowAsync(key);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await SetUp.ExecuteAsync(Actor, (key, Code), HttpContext.Features.Get<SignInSession>()?.Id, Aborted);
        if (result.Refusal is { } refusal)
        {
            ModelState.AddModelError(nameof(Code), Word("Refusal." + refusal.Code));
            return Refused();
        }

        Codes = result.Value;
        return Page();
    }

    private async Task ShowAsync(string key)
    {
        var service = (await Db.InstallationAsync(Aborted))?.ServiceName ?? "Stegvis";
        var address = $"otpauth://totp/{Uri.EscapeDataString(service)}:{Uri.EscapeDataString(Visitor.DisplayName)}?secret={key}&issuer={Uri.EscapeDataString(service)}";
        using var data = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        using var picture = new PngByteQRCode(data);
        Picture = "data:image/png;base64," + Convert.ToBase64String(picture.GetGraphic(_pixelsPerModule));
        SpacedKey = string.Join(' ', key.Chunk(4).Select(part => new string(part)));
    }
}
