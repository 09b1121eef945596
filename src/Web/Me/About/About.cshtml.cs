using Stegvis.People;
using Stegvis.Web.Casework.Persons;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.About;

/// <summary>How to meet me, in my own hand.</summary>
[Requires<OwnCase>, Reads("M1.30")]
public sealed class AboutModel(CorrectPerson correct) : FormPage<PersonFacts>
{
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
        return result.Refusal is { } refusal ? refusal : "/me";
    }
}
