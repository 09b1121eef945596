using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Sharing;

/// <summary>"Gone at 14.02", who has looked until then, and who may want to hear it.</summary>
[Requires<OwnCase>, Reads("M1.37")]
public sealed class StoppedModel : StegvisPage
{
    private const int _lookedThrough = 500;

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
        if (consent.RecipientAccount is { } account && (await Db.NamesOfAsync([account], Aborted)).TryGetValue(account, out var name))
        {
            var rows = await Db.AccessLogAsync(Case, (0, _lookedThrough), Aborted);
            Looked = [.. rows.Where(r => r.Role is SeatRole.ExternalPartner && r.WhoDidIt == name).Take(5).Select(r => Looks.Of(this, r))];
        }

        return Page();
    }
}
