using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Casework.Closing;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Closing;

/// <summary>The person stops, or comes back, by themself. No reason is needed and nobody has to approve.</summary>
[Requires<OwnCase>, Reads("M0.83")]
public sealed class StopModel(CloseCase close, ReopenCase reopen) : FormPage<StopForm>
{
    private const string _here = "/me/closure";

    /// <summary>Somebody else helps me now, instead of here.</summary>
    public bool IsAway { get; private set; }

    public override Guid DraftSubject => Case.Id.Value;

    protected override string? AlreadySavedUrl => _here;

    public async Task<IActionResult> OnPostReopenAsync()
    {
        await reopen.ExecuteAsync(Case, Aborted);
        return Redirect("/me");
    }

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        IsAway = (await Case.Records<OnwardReferral>().Where(r => r.ReturnedOn == null).ListAsync(Aborted)).Exists(r => r.IsAway);
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        await close.ExecuteAsync(Case, RecordId, Form, Aborted);
        return _here;
    }
}
