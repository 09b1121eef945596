using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Casework.Jobs;

/// <summary>What one step does to another's records, said once: none of it saves, the calling operation does.</summary>
internal static class JobChanges
{
    /// <summary>The lead led to this job (M3.30.09). A closed lead stays as it was closed.</summary>
    public static async Task LeadBecameJobAsync(CaseView @case, Guid lead, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<JobLead>(lead, cancellation) is { Stage: not LeadStage.Closed } found)
        {
            found.Close(LeadClosingReason.BecameJob, found.Facts.Learning);
        }
    }

    /// <summary>The employer of a lead, to begin the job's form with; null when the lead is not this case's.</summary>
    public static async Task<EmployerId?> EmployerOfLeadAsync(CaseView @case, Guid lead, CancellationToken cancellation) =>
        (await @case.FindAsync<JobLead>(lead, cancellation))?.EmployerId;

    public static async Task<IReadOnlyList<EmployerId>> EmployersOfLeadsAsync(CaseView @case, CancellationToken cancellation) =>
        [.. (await @case.Records<JobLead>().OrderByDescending(l => l.CreatedAt).Take(50).ListAsync(cancellation)).Select(l => l.EmployerId).Distinct()];

    /// <summary>Ends the job. False when it is not there or has ended before.</summary>
    public static async Task<bool> EndAsync(CaseView @case, PlacementId job, DateOnly lastDay, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<Placement>(job.Value, cancellation) is not { EndedOn: null } placement)
        {
            return false;
        }

        placement.End(lastDay);
        return true;
    }

    /// <summary>The seats at the workplace end with the job: now, or when a last day ahead is over.</summary>
    public static async Task EndWorkplaceSeatsAsync(AppDb db, CaseView @case, (PlacementId Id, DateOnly LastDay) job, CancellationToken cancellation)
    {
        var end = job.LastDay <= db.Today ? db.Now : db.Services.Days.At(job.LastDay.AddDays(1), TimeOnly.MinValue);
        foreach (var seat in await @case.SeatsForChangeAsync(cancellation))
        {
            if (seat.PlacementId == job.Id && seat.Role.ReaderOf() is Reader.Employer or Reader.Mentor && seat.IsActive(db.Now))
            {
                seat.End(end);
            }
        }
    }
}
