using Stegvis.Casework;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.OnOffJobSupport.Careers;

/// <summary>
/// Keeps what the person wants from here (M5.40). Another job opens the search while the job goes on (M0.103). Education, more responsibility or
/// a new role at the same place move no step: the goal of work stands, and a new role begins as a job of its own (M0.102, M0.106).
/// </summary>
public sealed class TalkAboutCareer(AppDb db)
{
    public async Task<Result<CareerDevelopment>> ExecuteAsync(CaseView @case, Guid id, CareerFacts facts, CancellationToken cancellation)
    {
        var talk = CareerDevelopment.Talk(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(talk);
        if (talk.Facts.Route is CareerRoute.JobChange)
        {
            (await @case.CaseForChangeAsync(cancellation)).Reopen(ProcessStep.JobFinding, db.Today);
        }

        await db.SaveAsync(@case.Did(Acts.CareerTalkedAbout, talk.Id), cancellation);
        return talk;
    }
}
