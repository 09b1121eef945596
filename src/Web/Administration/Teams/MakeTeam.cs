using Stegvis.People;
using Stegvis.Storage;

namespace Stegvis.Web.Administration.Teams;

/// <summary>A new, empty team.</summary>
public sealed class MakeTeam(AppDb db)
{
    public async Task<Stegvis.People.Team> ExecuteAsync(Actor actor, TeamId id, string name, CancellationToken cancellation)
    {
        var team = Stegvis.People.Team.Create(id, name, new Stamp(actor.Account, db.Now));
        db.Keep(team);
        await db.SaveAsync(actor.Did(Acts.TeamMade, id.Value), cancellation);
        return team;
    }
}
