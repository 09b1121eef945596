using Microsoft.AspNetCore.Mvc;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.EmployerEngagement.Register;

/// <summary>What we know about an employer, put right by any of us.</summary>
[Requires<KeepEmployers>, ReadsNobody]
public sealed class EditEmployerModel(ChangeEmployer change) : FormPage<EmployerFacts>
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await Db.FindEmployerAsync(new EmployerId(Id), Aborted) is not null;

    protected override async Task<(EmployerFacts Form, int Version)?> LoadSavedAsync() =>
        await Db.FindEmployerAsync(new EmployerId(Id), Aborted) is { } found ? (found.Facts, found.Version) : null;

    protected override async Task<Result<string>> SaveAsync() =>
        (await change.ExecuteAsync(Actor, (new EmployerId(Id), Expected), Form, Aborted)).Refusal is { } refusal ? refusal : $"/employers/{Id}";
}
