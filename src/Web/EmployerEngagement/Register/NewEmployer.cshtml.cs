using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>A name is enough to begin.</summary>
[Requires<KeepEmployers>, ReadsNobody]
public sealed class NewEmployerModel(AddEmployer add) : FormPage<EmployerFacts>
{
    protected override string? AlreadySavedUrl => $"/employers/{RecordId}";

    protected override Task<bool> StartAsync()
    {
        Form = new EmployerFacts { InformationOn = Today };
        return base.StartAsync();
    }

    protected override async Task<Result<string>> SaveAsync() =>
        (await add.ExecuteAsync(Actor, new EmployerId(RecordId), Form, Aborted)).Refusal is { } refusal ? refusal : $"/employers/{RecordId}";
}
