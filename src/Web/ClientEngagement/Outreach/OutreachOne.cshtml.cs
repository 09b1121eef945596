using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Outreach;

/// <summary>One time we told about the service, new or corrected.</summary>
[Requires<KeepOutreach>, ReadsNobody]
public sealed class OutreachOneModel(WriteOutreach write) : FormPage<OutreachEventFacts>
{
    [FromRoute]
    public Guid? Id { get; set; }

    protected override string? AlreadySavedUrl => "/outreach";

    protected override async Task<bool> StartAsync()
    {
        Form = new OutreachEventFacts { On = Today };
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        return Id is null;
    }

    protected override async Task<bool> CheckAsync()
    {
        if (Form.On > Today)
        {
            ModelState.AddModelError("Form.On", Word("OutreachOne.On.Future"));
        }

        if (Form.FollowUpBy < Form.On)
        {
            ModelState.AddModelError("Form.FollowUpBy", Word("OutreachOne.FollowUpBy.Before"));
        }

        return Id is null || await LoadSavedAsync() is not null;
    }

    protected override async Task<(OutreachEventFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Db.FindOutreachAsync(id, Aborted) is { } told ? (told.Facts, told.Version) : null;

    protected override async Task<Result<string>> SaveAsync() =>
        (await write.ExecuteAsync(Actor, Id is { } id ? (id, Expected) : (RecordId, null), Form, Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
}
