using Microsoft.AspNetCore.Mvc;
using Stegvis.EmployerEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>The terms changed, or the start day moved.</summary>
[Requires<WorkOnCase>, Reads("M4.37")]
public sealed class ChangePlacementModel(ChangePlacement change) : FormPage<PlacementFacts>, IPlacementForm
{
    [FromRoute]
    public Guid Id { get; set; }

    public bool MoreIsOpen => true;

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override async Task<(PlacementFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<Placement>(Id, Aborted) is { } placement ? (placement.Facts, placement.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await change.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/placements/{Id}?saved=true";
    }
}
