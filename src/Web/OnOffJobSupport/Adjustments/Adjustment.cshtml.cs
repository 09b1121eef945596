using Microsoft.AspNetCore.Mvc;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.OnOffJobSupport.Adjustments;

/// <summary>One thing that is tried, what comes before it in the order, and how it went.</summary>
[Requires<ReadCase>, Reads("M5.35")]
public sealed class AdjustmentModel(CorrectRemedy correct) : FormPage<AdjustmentFacts>
{
    [FromRoute]
    public Guid PlacementId { get; set; }

    [FromRoute]
    public Guid Id { get; set; }

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public IReadOnlyList<Remedy> NotTriedBefore { get; private set; } = [];

    public IEnumerable<(string Name, string Value)> Facts() =>
        from part in new (string Key, string? Value)[]
        {
            ("Problem", Form.Problem), ("Remedy", Form.Remedy is { } remedy ? Word(remedy) : null), ("Detail", Form.Detail),
            ("TriedFrom", Form.TriedFrom is { } day ? Casework.Days.Long(day) : null), ("IsAgreed", Word(Form.IsAgreed ? "Yes" : "No")),
            ("Helped", Form.Helped is { } helped ? Word(helped) : Word("Adjustment.StillTried")), ("Result", Form.Result),
        }
        where part.Value is { Length: > 0 }
        select (Word("Adjustment." + part.Key), part.Value);

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override Task<bool> CheckAsync() => Task.FromResult(MayWork);

    protected override async Task<(AdjustmentFacts Form, int Version)?> LoadSavedAsync()
    {
        var job = new PlacementId(PlacementId);
        var all = await Case.Records<JobAdjustment>().Where(a => a.PlacementId == job).OrderBy(a => a.Id).Take(100).ListAsync(Aborted);
        if (all.FirstOrDefault(a => a.Id == Id) is not { } found)
        {
            return null;
        }

        NotTriedBefore = JobAdjustment.NotTriedBefore(found.Facts.Remedy ?? default, all.Select(a => a.Facts.Remedy ?? default));
        return (found.Facts, found.Version);
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        if (await LoadSavedAsync() is null)
        {
            return new Refusal("RemedyIsGone", "M5.35");
        }

        var result = await correct.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/support";
    }
}
