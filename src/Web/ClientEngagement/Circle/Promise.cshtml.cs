using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>What one in the circle has promised to do.</summary>
[Requires<WorkOnCase>, Reads("M1.36")]
public sealed class PromiseModel(AgreeContribution agree) : FormPage<ContributionFacts>
{
    [FromRoute]
    public Guid Id { get; set; }

    public string Name { get; private set; } = "";

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/circle";

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        var member = await Case.FindAsync<CircleMember>(Id, Aborted);
        Name = member?.Facts.Name ?? "";
        return member is not null;
    }

    protected override async Task<Result<string>> SaveAsync() =>
        (await agree.ExecuteAsync(Case, (RecordId, Id), Form, Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
}
