using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.ClientEngagement;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Enquiries;

/// <summary>
/// Those who have asked to be contacted. One tap gives one of them to a colleague; whoever is answered, or waits too long, is gone. The look is recorded
/// under the id that an enquiry keeps when it becomes a case, so that the person sees later who read it.
/// </summary>
[Requires<LeadTeam>, ReadsList]
public sealed class EnquiriesModel(TakeUpEnquiry takeUp, AnswerEnquiry answer) : StegvisPage
{
    private const int _tries = 3;

    public IReadOnlyList<EnquirySent> Enquiries { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Enquiries = await Db.EnquiriesAsync(Aborted);
        await Db.RecordListAsync(Actor, [.. Enquiries.Select(e => new CaseId(e.Id))], Aborted);
        Colleagues = [.. (await WorkersAsync()).Select(w => new SelectListItem(w.Name, w.Account.Value.ToString()))];
    }

    public async Task<IActionResult> OnPostTakeAsync(Guid enquiry, Guid colleague)
    {
        if (!(await WorkersAsync()).Exists(w => w.Account.Value == colleague))
        {
            return NotFound();
        }

        for (var tries = _tries; tries > 0 && !await IsTakenAsync(enquiry, new AccountId(colleague), tries); tries--)
        {
            // Two cases opened in the same moment wanted the same reference: the next try takes the next one.
        }

        return Redirect("/team/enquiries");
    }

    public async Task<IActionResult> OnPostAnsweredAsync(Guid enquiry)
    {
        await answer.ExecuteAsync(Actor, enquiry, Aborted);
        return Redirect("/team/enquiries");
    }

    public string Day(EnquirySent enquiry) => Days.Relative(this, Db.Services.Days.Of(enquiry.SentAt));

    private async Task<bool> IsTakenAsync(Guid enquiry, AccountId colleague, int tries)
    {
        try
        {
            await takeUp.ExecuteAsync(Actor, enquiry, colleague, Aborted);
            return true;
        }
        catch (Exception met) when (met is DbUpdateConcurrencyException or AlreadySavedException { IsSameRecord: true })
        {
            return true;
        }
        catch (AlreadySavedException) when (tries > 1)
        {
            return false;
        }
    }

    private async Task<List<TeamSeat>> WorkersAsync() =>
        [.. (await Db.SeatsOfTeamAsync(Actor.Team ?? default, Aborted)).Where(s => s.Role is SeatRole.Specialist && s.Account != Actor.Account).DistinctBy(s => s.Account)];
}
