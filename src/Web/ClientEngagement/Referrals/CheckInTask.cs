using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>The day the person wants to hear from us (M1.40.06) stands as a task, so that it reaches I dag, also after the person has stopped.</summary>
internal static class CheckInTask
{
    public static async Task FollowAsync(AppDb db, CaseView @case, OnwardReferral referral, CancellationToken cancellation)
    {
        var task = await FindAsync(@case, referral.Id, cancellation);
        switch (task, referral.Facts.CheckInOn)
        {
            case (null, { } day):
                db.Keep(CaseTask.Of(TaskKind.CheckIn, @case.Id, (referral.Id, day), new Stamp(@case.Actor.Account, db.Now)));
                break;
            case ({ }, null):
                task.TakeBack(db.Today);
                break;
            case ({ }, { } day) when task.Due != day:
                task.AskAgain(day);
                break;
        }
    }

    public static async Task DropAsync(AppDb db, CaseView @case, Guid referral, CancellationToken cancellation) =>
        (await FindAsync(@case, referral, cancellation))?.TakeBack(db.Today);

    private static async Task<CaseTask?> FindAsync(CaseView @case, Guid referral, CancellationToken cancellation) =>
        (await @case.AllForChangeAsync<CaseTask>(cancellation)).Find(t => t.Kind is TaskKind.CheckIn && t.SubjectId == referral);
}
