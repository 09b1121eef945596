using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Referrals;
using Stegvis.Web.ClientEngagement.Referrals.Reading;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.ComingBack;

/// <summary>My right to come back, in writing and always here, and the way back: one question, about what they may use.</summary>
[Requires<OwnCase>, Reads("M1.40")]
public sealed class ComingBackModel(ComeBack comeBack) : FormPage<ComeBackForm>
{
    private const int _most = 20;

    public override Guid DraftSubject => Case.Id.Value;

    public RightToReturnView View { get; private set; } = null!;

    /// <summary>Others who help me now.</summary>
    public IReadOnlyList<OnwardReferral> Helpers { get; private set; } = [];

    public bool IsAway => View.Referral is { IsAway: true };

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        var open = await Case.Records<OnwardReferral>().Where(r => r.ReturnedOn == null).OrderByDescending(r => r.CreatedAt).Take(_most).ListAsync(Aborted);
        Helpers = open;
        View = await RightToReturnView.OfAsync(this, open.Find(r => r.IsAway), Aborted);
        return true;
    }

    protected override async Task<Result<string>> SaveAsync() => View.Referral is not { } referral ? "/me"
        : (await comeBack.ExecuteAsync(Case, referral.Id, Form, Aborted)).Refusal is { } refusal ? refusal : "/me";
}
