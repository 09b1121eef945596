using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Enquiries;

/// <summary>Those who have asked to be contacted. One tap gives one of them to a colleague; whoever is answered, or waits too long, is gone.</summary>
[Requires<LeadTeam>, ReadsNobody]
public sealed class EnquiriesModel(TakeUpEnquiry takeUp, AnswerEnquiry answer) : StegvisPage
{
    public IReadOnlyList<EnquirySent> Enquiries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Enquiries = await Db.EnquiriesAsync(Aborted);
        Colleagues = [.. (await WorkersAsync()).Select(w => new SelectListItem(w.Name, w.Account.Value.ToString()))];
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid enquiry, Guid colleague)
    {
        if (!(await WorkersAsync()).Exists(w => w.Account.Value == colleague))
        {
            return NotFound();
        }

        try
        {
            await takeUp.ExecuteAsync(Actor, enquiry, new AccountId(colleague), Aborted);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect("/team/enquiries");
        }

        return Redirect("/team/enquiries");
    }

    public async Task<IActionResult> OnPostAnsweredAsync(Guid enquiry)
    {
        await answer.ExecuteAsync(Actor, enquiry, Aborted);
        return Redirect("/team/enquiries");
    }

    public string Day(EnquirySent enquiry) => Days.Relative(this, Db.Services.Days.Of(enquiry.SentAt));

    private async Task<List<TeamSeat>> WorkersAsync() =>
        [.. (await Db.SeatsOfTeamAsync(Actor.Team ?? default, Aborted)).Where(s => s.Role is SeatRole.Specialist && s.Account != Actor.Account).DistinctBy(s => s.Account)];
}
