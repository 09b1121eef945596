using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Consents;

/// <summary>What the person shares, with whom and until when, as staff see it. Only the person can stop it.</summary>
[Requires<ReadCase>, Reads("M1.37")]
public sealed class ConsentsModel : StegvisPage
{
    public IReadOnlyList<ConsentCard> Cards { get; private set; } = [];

    /// <summary>Recipients who lost access lately: with the person's yes, they should hear it from us (C.004).</summary>
    public IReadOnlyList<ConsentCard> ToTell { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync()
    {
        Cards = await ConsentCard.AllOfAsync(this, Aborted);
        ToTell = [.. Cards.Where(c => c is { State: ConsentState.Withdrawn, Yes: not null } && c.Consent.WithdrawnAt > Db.Now.AddDays(-30))];
    }

    public string Covered(ConsentCard card) => string.Join(", ", card.Covers.Select(c => Word(c)));

    public string When(ConsentCard card) => card.Consent.WithdrawnAt is { } at
        ? Casework.Days.Short(this, Db.Services.Days.Of(at))
        : card.Period(this);
}
