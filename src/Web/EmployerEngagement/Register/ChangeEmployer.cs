using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>Changes what we know about an employer. The register's own fields may be changed too; the next import tells them anew.</summary>
public sealed class ChangeEmployer(AppDb db)
{
    public async Task<Result<Employer>> ExecuteAsync(Actor actor, (EmployerId Id, int Version) employer, EmployerFacts facts, CancellationToken cancellation)
    {
        if (await db.EmployerForChangeAsync(employer.Id, cancellation) is not { } found)
        {
            return new Refusal("EmployerIsGone", "M4.30");
        }

        if (await db.NumberIsTakenAsync(facts.OrganisationNumber, employer.Id, cancellation))
        {
            return new Refusal("NumberIsTaken", "M4.30.01");
        }

        db.Expect(found, employer.Version);
        found.Change(facts);
        await db.SaveAsync(actor.Did(Acts.EmployerChanged, found.Id), cancellation);
        return found;
    }
}
