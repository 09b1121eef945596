using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>A new employer in the register. Whoever adds it looks after the relation until somebody takes it over.</summary>
public sealed class AddEmployer(AppDb db)
{
    public async Task<Result<Employer>> ExecuteAsync(Actor actor, EmployerId id, EmployerFacts facts, CancellationToken cancellation)
    {
        if (await db.NumberIsTakenAsync(facts.OrganisationNumber, id, cancellation))
        {
            return new Refusal("NumberIsTaken", "M4.30.01");
        }

        var added = Employer.Add(id, facts, actor.Account, new Stamp(actor.Account, db.Now));
        db.Keep(added);
        await db.SaveAsync(actor.Did(Acts.EmployerAdded, added.Id), cancellation);
        return added;
    }
}
