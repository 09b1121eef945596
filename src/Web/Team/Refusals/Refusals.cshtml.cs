using Stegvis.People;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Refusals;

/// <summary>Each time the team did not go on with somebody, by reference: the reason, the day, and whether somebody else helps. No names and no words.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class RefusalsModel : StegvisPage
{
    public IReadOnlyList<TeamRefusal> Refusals { get; private set; } = [];

    public async Task OnGetAsync() => Refusals = await Db.RefusalsAsync(Actor, Aborted);

    public string Day(TeamRefusal refusal) => Casework.Days.Short(this, refusal.DecidedOn);

    public string HelpOf(TeamRefusal refusal) => Word(refusal switch
    {
        { LacksTheRight: true } => "Refusals.NoPaper",
        { HelpedOn: true } => "Refusals.HelpedOn",
        _ => "Refusals.NotHelpedOn",
    });
}
