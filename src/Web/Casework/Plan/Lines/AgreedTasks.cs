using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Plan.Lines;

internal static class AgreedTasks
{
    /// <summary>
    /// A task that changed belongs to the words of its sheet: the one who changed it has signed anew, and the person's yes stands for the words before.
    /// </summary>
    public static async Task SignAnewAsync(AppDb db, CaseView @case, PlanLine changed, CancellationToken cancellation)
    {
        if (changed.SheetId is not { } id || await @case.ForChangeAsync<MeetingSheet>(id, cancellation) is not { } sheet)
        {
            return;
        }

        var before = sheet.Hash;
        sheet.Agree((await @case.AllForChangeAsync<PlanLine>(cancellation)).Where(l => l.SheetId == id));
        if (sheet.Hash != before)
        {
            var yes = new Yes(Guid.CreateVersion7(db.Now), id, sheet.Hash, ConfirmingParty.Specialist, ConfirmationMeans.SignedIn);
            db.Keep(Confirmation.Of(yes, @case.Id, new Stamp(@case.Actor.Account, db.Now)));
        }
    }
}
