using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Outreach;

/// <summary>Where we have told about the service, how many came this year, and what we said we would do about it.</summary>
[Requires<KeepOutreach>, ReadsNobody]
public sealed class OutreachListModel(FollowUpOutreach followUp) : StegvisPage
{
    private const int _perPage = 50;
    private const int _mostWaiting = 20;
    private Dictionary<AccountId, string> _names = [];

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    public int Pages { get; private set; } = 1;

    public OutreachSums Sums { get; private set; } = new(0, 0);

    public IReadOnlyList<OutreachEvent> Waiting { get; private set; } = [];

    public IReadOnlyList<OutreachEvent> Rows { get; private set; } = [];

    public string? Back => LeadTeam.Allows(Actor.Role) ? "/team" : null;

    public async Task OnGetAsync()
    {
        Sums = await Db.OutreachSumsAsync(Today.Year, Aborted);
        Waiting = await Db.OutreachToFollowUpAsync(_mostWaiting, Aborted);
        Pages = Math.Max(1, (await Db.CountOutreachAsync(Aborted) + _perPage - 1) / _perPage);
        Number = Math.Clamp(Number, 1, Pages);
        Rows = await Db.OutreachAsync(((Number - 1) * _perPage, _perPage), Aborted);
        _names = await Db.NamesOfAsync(Waiting.Select(w => w.CreatedBy), Aborted);
    }

    public async Task<IActionResult> OnPostDoneAsync(Guid id)
    {
        try
        {
            return await followUp.ExecuteAsync(Actor, id, Aborted) is null ? NotFound() : Redirect("/outreach");
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect("/outreach");
        }
    }

    public string By(OutreachEvent told) => _names.GetValueOrDefault(told.CreatedBy, "–");

    public string Day(DateOnly? day) => day is { } known ? Days.Short(this, known) : "–";
}
