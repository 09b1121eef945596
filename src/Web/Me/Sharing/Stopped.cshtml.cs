using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.People.Consents.Ageing;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Sharing;

/// <summary>"Gone at 14.02", who has looked until then, and who may want to hear it.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M1.37")]
public sealed class StoppedModel(DecideTelling decide) : StegvisPage
{
    private const int _most = 5;

    [FromRoute]
    public Guid Id { get; set; }

    public Consent Consent { get; private set; } = null!;

    public IReadOnlyList<Look> Looked { get; private set; } = [];

    public string At => Days.Clock(TimeOnly.FromDateTime(Db.Services.Days.Local(Consent.WithdrawnAt!.Value)));

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<Consent>(Id, Aborted) is not { WithdrawnAt: not null } consent)
        {
            return NotFound();
        }

        Consent = consent;
        Looked = [.. (await ConsentUses.OfAsync(this, [consent], Aborted))[consent.Id].Take(_most)];
        return Page();
    }

    /// <summary>Tell them, or not: both answers weigh the same.</summary>
    public async Task<IActionResult> OnPostAsync(bool? tell) =>
        tell is not { } wanted || (await decide.ExecuteAsync(Case, Id, wanted, Aborted)).Succeeded ? Redirect(Request.Path) : NotFound();
}
