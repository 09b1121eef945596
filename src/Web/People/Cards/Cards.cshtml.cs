using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.SignIns;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Cards;

/// <summary>The person's card: whether there is one, when it was last used, and one tap to stop it. Where and how often is the person's to see.</summary>
[Requires<WorkOnCase>, Reads("case")]
public sealed class CardsModel(StopCard stop, UnlockCard unlock) : StegvisPage
{
    public IReadOnlyList<SignInCard> Cards { get; private set; } = [];

    public async Task OnGetAsync() => Cards = await Db.CardsOfAsync(Case, Aborted);

    public async Task<IActionResult> OnPostStopAsync(Guid card) => await stop.ExecuteAsync(Case, card, Aborted) is null ? NotFound() : Here();

    public async Task<IActionResult> OnPostUnlockAsync(Guid card) => await unlock.ExecuteAsync(Case, card, Aborted) is null ? NotFound() : Here();

    public string Day(DateTimeOffset at) => Days.Long(Db.Services.Days.Of(at));

    private RedirectResult Here() => Redirect($"/cases/{Case.Id.Value}/cards");
}
