using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.People.Disclosures;

/// <summary>What we may tell whom: per employer, in words, until when.</summary>
[Requires<ReadCase>, Reads("M2.41")]
public sealed class DisclosuresModel : StegvisPage
{
    public IReadOnlyList<EmployerDisclosure> Employers { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync() => Employers = await CurrentDisclosures.OfAsync(this, Aborted);

    public string LevelOf(EmployerDisclosure about) => about.Decision switch
    {
        null => Word("NotAsked"),
        { WithdrawnAt: not null } => Word("Withdrawn", Days.Short(this, Db.Services.Days.Of(about.Decision.WithdrawnAt.Value))),
        { Facts.Level: { } level } => Word(level),
        _ => Word("NotAsked"),
    };

    public string? UntilOf(EmployerDisclosure about) => about.Decision?.Facts.ValidUntil is { } until ? Days.Short(this, until) : null;
}
