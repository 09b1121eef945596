using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>The person is back, and says what we may use of what we knew. The only question there is.</summary>
[Requires<WorkOnCase>, Reads("M1.40")]
public sealed class CameBackModel(ComeBack comeBack) : FormPage<ComeBackForm>
{
    [FromRoute]
    public Guid Id { get; set; }

    public OnwardReferral Referral { get; private set; } = null!;

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync() => (Referral = (await Case.FindAsync<OnwardReferral>(Id, Aborted))!) is not null;

    protected override async Task<Result<string>> SaveAsync() =>
        (await comeBack.ExecuteAsync(Case, Id, Form, Aborted)).Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}";
}
