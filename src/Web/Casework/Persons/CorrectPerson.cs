using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Persons;

/// <summary>
/// Puts right how to meet the person (M1.30). A field the editor may not see keeps what stood there: nobody empties what they cannot read.
/// </summary>
public sealed class CorrectPerson(AppDb db)
{
    public async Task<Result<Person>> ExecuteAsync(CaseView @case, int version, PersonFacts facts, CancellationToken cancellation)
    {
        var person = await @case.PersonForChangeAsync(cancellation);
        db.Expect(person, version);
        person.Correct(Unseen.Kept<Person, PersonFacts>(@case.Lens, facts with { }, person.Facts));
        await db.SaveAsync(@case.Did(Acts.PersonCorrected, person.Id), cancellation);
        return person;
    }
}
