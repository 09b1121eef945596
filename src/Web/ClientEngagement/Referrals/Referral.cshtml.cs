using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>Help from somebody else, written together with the person.</summary>
[Requires<WorkOnCase>, Reads("M1.40")]
public sealed class ReferralModel(RecordReferral record, ChangeReferral change) : FormPage<OnwardReferralFacts>
{
    [FromRoute]
    public Guid? Id { get; set; }

    public bool IsNew => Id is null;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/referrals";

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        return IsNew;
    }

    protected override async Task<bool> CheckAsync() => IsNew || await Case.FindAsync<OnwardReferral>(Id!.Value, Aborted) is not null;

    protected override async Task<(OnwardReferralFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Case.FindAsync<OnwardReferral>(id, Aborted) is { } referral ? (referral.Facts, referral.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = Id is { } id
            ? await change.ExecuteAsync(Case, (id, Expected), Form, Aborted)
            : await record.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
