using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.ClientEngagement.Circle;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Network;

/// <summary>
/// What one person has opened to this reader: to a partner the consent and what it covers, to a supporter their own promises. Nothing else, not
/// even counts.
/// </summary>
[Requires<SeeNetwork>, Reads("network")]
public sealed class NetworkModel(FinishContribution finish, SignContribution sign) : StegvisPage
{
    private const int _most = 50;

    public string Name { get; private set; } = "";

    public IReadOnlyList<SharedLine> Consent { get; private set; } = [];

    public IReadOnlyList<SharedPart> Shared { get; private set; } = [];

    /// <summary>What a supporter has promised, the open ones first.</summary>
    public IReadOnlyList<Contribution> Promises { get; private set; } = [];

    public bool IsSupporter => Case.Lens.IsSupporter;

    public async Task OnGetAsync()
    {
        Name = await Db.SignatureOfAsync(Case, Aborted) ?? Word("Network.SomeOne");
        if (IsSupporter)
        {
            var promises = await Case.Records<Contribution>().OrderByDescending(c => c.CreatedAt).Take(_most).ListAsync(Aborted);
            Promises = [.. promises.OrderBy(p => p.DoneOn is not null).ThenBy(p => p.Facts.By)];
            return;
        }

        if (Actor.Consent is { } id && await Case.FindAsync<Consent>(id.Value, Aborted) is { } consent)
        {
            Consent = SharedContent.LinesOf(this, Case.Lens, consent, consent.Facts);
        }

        Shared = await SharedContent.OfAsync(this, Case, Aborted);
    }

    public Task<IActionResult> OnPostSignAsync(Guid promise) => ChangeAsync(() => sign.ExecuteAsync(Case, promise, Aborted));

    public Task<IActionResult> OnPostDoneAsync(Guid promise) => ChangeAsync(() => finish.ExecuteAsync(Case, promise, Aborted));

    public string Day(DateOnly day) => Days.Short(this, day);

    /// <summary>One tap. Somebody else's promise is not there.</summary>
    private async Task<IActionResult> ChangeAsync(Func<Task<Result<Contribution>>> change)
    {
        if (!IsSupporter)
        {
            return NotFound();
        }

        try
        {
            return (await change()).Succeeded ? Redirect("/network") : NotFound();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect("/network");
        }
    }
}
