using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.SignIn.Cards;

namespace Stegvis.Web.SignIn.Mine;

/// <summary>Where I am signed in, and where I was: the device, how, and when. Whatever I do not know, I end.</summary>
[Requires<BeSignedIn>, ReadsNobody]
public sealed class SessionsModel(EndMySessions end, StopMyCard stopCard) : StegvisPage
{
    private const int _most = 40;

    [FromQuery(Name = "done")]
    public string? Done { get; set; }

    public IReadOnlyList<SignInSession> Open { get; private set; } = [];

    public IReadOnlyList<SignInSession> Earlier { get; private set; } = [];

    public SignInCard? Card { get; private set; }

    public Guid? Here => HttpContext.Features.Get<SignInSession>()?.Id;

    public async Task OnGetAsync()
    {
        var all = await Db.SessionsOfAsync(Actor.Account, _most, Aborted);
        Card = await Db.OwnCardAsync(Actor.Account, Aborted);
        Open = [.. all.Where(s => s.IsOpen(Db.Now)).OrderByDescending(s => s.Id == Here)];
        Earlier = [.. all.Where(s => !s.IsOpen(Db.Now)).Take(_most / 2)];
    }

    public async Task<IActionResult> OnPostAsync(Guid session)
    {
        if (await end.ExecuteAsync(Actor, session, Here, Aborted) is null)
        {
            return NotFound();
        }

        return Redirect(session == Here ? "/sign-in" : "/account/sessions?done=one");
    }

    public async Task<IActionResult> OnPostAllAsync()
    {
        await end.ExecuteAsync(Actor, null, Here, Aborted);
        return Redirect("/account/sessions?done=all");
    }

    public async Task<IActionResult> OnPostStopCardAsync() =>
        await stopCard.ExecuteAsync(Actor, Aborted) is null ? NotFound() : Redirect("/account/sessions?done=card");

    public string DeviceOf(SignInSession session) => session.Device.Length > 0 ? session.Device : Word("Sessions.SomeDevice");

    public string At(DateTimeOffset instant) => Db.Services.Days.Local(instant).ToString("d. MMM yyyy HH.mm", CultureInfo.CurrentCulture);
}
