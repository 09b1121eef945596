using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.Persons;

/// <summary>How to meet the person, put right by staff.</summary>
[Requires<WorkOnCase>, Reads("M1.30")]
public sealed class PersonModel(CorrectPerson correct) : FormPage<PersonFacts>
{
    public bool SeesSafeContact => SafeContact.IsSeenBy(Case.Lens);

    protected override Task<bool> StartAsync()
    {
        (Form, Expected) = (Case.Person, Case.Case.Person!.Version);
        return base.StartAsync();
    }

    protected override Task<bool> CheckAsync()
    {
        Reach.CheckHours(this, Form);
        return base.CheckAsync();
    }

    protected override Task<(PersonFacts Form, int Version)?> LoadSavedAsync() =>
        Task.FromResult<(PersonFacts, int)?>((Case.Person, Case.Case.Person!.Version));

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await correct.ExecuteAsync(Case, Expected, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}";
    }
}
