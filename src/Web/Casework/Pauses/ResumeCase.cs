using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Pauses;

/// <summary>It goes on: what was due is due later by the days that were paused. Going on twice changes nothing.</summary>
public sealed class ResumeCase(AppDb db)
{
    public async Task ExecuteAsync(CaseView @case, CancellationToken cancellation)
    {
        if ((await @case.AllForChangeAsync<Pause>(cancellation)).Find(p => p.UntilOn is null) is { } pause)
        {
            pause.Resume(db.Today);
            await db.SaveAsync(@case.Did(Acts.CaseResumed, pause.Id), cancellation);
        }
    }
}
