using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Handovers;

/// <summary>
/// Before the device changes hands. With a PIN set, one tap on the sheet comes here and goes straight on; the first time the PIN is chosen here.
/// </summary>
[Requires<WorkOnCase>, Reads("M1.33")]
public sealed class BeginModel : StegvisPage
{
    [FromRoute]
    public string Thing { get; set; } = "";

    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public string? Pin { get; set; }

    public bool HasPin { get; private set; }

    public string BackUrl => $"/cases/{Case.Id.Value}/" + Wanted switch
    {
        HandedOverThing.Sheet => $"sheets/{Id}",
        HandedOverThing.Worker => $"worker/{Id}",
        _ => Thing,
    };

    private HandedOverThing Wanted => Enum.Parse<HandedOverThing>(Thing, ignoreCase: true);

    public async Task OnGetAsync() => HasPin = (await AccountAsync()).Secrets.ScreenPinHash is not null;

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await AccountAsync();
        HasPin = account.Secrets.ScreenPinHash is not null;
        if (!HasPin && Pin is null)
        {
            return Redirect(Request.Path);
        }

        if (!HasPin && await HttpContext.RequestServices.GetRequiredService<ChooseScreenPin>().ExecuteAsync(Actor, account, Pin, Aborted) is { } wrong)
        {
            ModelState.AddModelError(nameof(Pin), Word("Refusal." + wrong.Code));
            return Refused();
        }

        var begun = await HttpContext.RequestServices.GetRequiredService<HandOver>().ExecuteAsync(Case, HttpContext.Features.Get<SignInSession>(), (Wanted, Id), Aborted);
        if (begun.Refusal is { } refusal)
        {
            HasPin = true;
            ModelState.AddModelError("", Word("Refusal." + refusal.Code));
            return Refused();
        }

        return Redirect(HandedOver.PageOf(Wanted, Id));
    }

    private async Task<Account> AccountAsync() =>
        await Db.FindAccountAsync(Actor.Account, Aborted) ?? throw new InvalidOperationException("A visitor without an account.");
}
