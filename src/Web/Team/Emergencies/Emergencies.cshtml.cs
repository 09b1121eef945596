using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Emergencies;

/// <summary>Who in the team opened what is locked, and why (C.022). What was read there does not stand here.</summary>
[Requires<LeadTeam>, ReadsList]
public sealed class EmergenciesModel(ReviewEmergency review) : StegvisPage
{
    public IReadOnlyList<EmergencyRow> Rows { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Rows = await Db.EmergenciesAsync(Actor, Aborted);
        await Db.RecordListAsync(Actor, [.. Rows.Select(r => r.Opening.CaseId).Distinct()], Aborted);
    }

    public async Task<IActionResult> OnPostAsync(Guid subject, Guid opening) =>
        await Db.OpenAsync(Actor, new CaseId(subject), Aborted) is { } view && await review.ExecuteAsync(view, opening, Aborted) is not null
            ? Redirect("/team/emergencies")
            : NotFound();

    public string WhenOf(EmergencyRow row)
    {
        var local = Db.Services.Days.Local(row.Opening.CreatedAt);
        return Days.WhenAt(this, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
