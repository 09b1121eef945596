using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Stegvis.People;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Cards;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.SignIn.Circle;

/// <summary>
/// Somebody was asked to help and comes with a code: behind the # of the address, or typed. Before they are in, the page names nobody.
/// </summary>
[OpenToAll, ReadsNobody]
public sealed class JoinModel : SignInStep
{
    [BindProperty]
    public string? Secret { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    /// <summary>The invitation, sealed for this page.</summary>
    [BindProperty]
    public string? Ticket { get; set; }

    [BindProperty]
    public AccountForm Form { get; set; } = new();

    [BindProperty]
    public PasswordForm Password { get; set; } = new();

    public bool IsGood { get; private set; }

    /// <summary>Somebody signed in here already, by more than a card, may help with the same sign-in.</summary>
    public Visitor? Known => HttpContext.Features.Get<Visitor>() is { Handover: null, Assurance: Assurance.Substantial } visitor ? visitor : null;

    private IDataProtector Seal => HttpContext.RequestServices.GetRequiredService<IDataProtectionProvider>().CreateProtector("invitation into a circle");

    private JoinCircle Join => HttpContext.RequestServices.GetRequiredService<JoinCircle>();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        var typed = string.IsNullOrWhiteSpace(Secret) ? Code : Secret;
        if (string.IsNullOrWhiteSpace(typed))
        {
            return RefusedBecause("NoCode");
        }

        if (typed.Length > 40 || !await MayTryAsync("circle " + typed))
        {
            return TooMany();
        }

        if (await Db.FindOpenInvitationAsync(CardSecret.HashOf(Db.Services.Vault, null, typed), Aborted) is not { } open)
        {
            return RefusedBecause("NoInvitation");
        }

        (Ticket, IsGood) = (Seal.Protect(open.Invitation.Id.ToString()), true);
        return Page();
    }

    /// <summary>New here: a name, a user name, a password, and in.</summary>
    public async Task<IActionResult> OnPostNewAsync()
    {
        if (Invitation() is not { } id)
        {
            return Redirect("/join");
        }

        IsGood = true;
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await Join.ExecuteAsync(id, new Supporter(Form, Password.Password, null), Aborted);
        if (result.Refusal is { } refusal)
        {
            return No(refusal);
        }

        var account = await Db.FindAccountAsync(result.Value!.AccountId, Aborted) ?? throw new InvalidOperationException("A seat without an account.");
        return await EnterAsync(account, new SessionStart(SignInMeans.Password, DeviceName.Of(Request)));
    }

    /// <summary>With the sign-in I have.</summary>
    public async Task<IActionResult> OnPostKnownAsync()
    {
        ModelState.Clear();
        if (Invitation() is not { } id || Known is not { } visitor)
        {
            return Redirect("/join");
        }

        IsGood = true;
        var result = await Join.ExecuteAsync(id, new Supporter(null, "", visitor.Actor.Account), Aborted);
        if (result.Refusal is { } refusal || await Db.FindAccountAsync(visitor.Actor.Account, Aborted) is not { } account)
        {
            return No(result.Refusal ?? new Refusal("NoInvitation", "M1.36"));
        }

        await Db.SaveAsync(Seats.ActorIn(result.Value!).Did(Acts.SignedIn, account.Id), Aborted);
        await Session.GoOnAsync(HttpContext, account, result.Value!.SeatId);
        return Redirect(SeatHome.Of(SeatRole.CircleMember));
    }

    private PageResult No(Refusal refusal)
    {
        IsGood = refusal.Code is not "NoInvitation";
        return RefusedBecause(refusal.Code);
    }

    private Guid? Invitation()
    {
        try
        {
            return Guid.Parse(Seal.Unprotect(Ticket ?? ""));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
