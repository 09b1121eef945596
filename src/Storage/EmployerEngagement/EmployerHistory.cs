using Microsoft.EntityFrameworkCore;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage.People;

namespace Stegvis.Storage.EmployerEngagement;

/// <summary>
/// One contact with an employer as the register shows it: day, our worker, channel, outcome (decision 0005).
/// Whom it was about is set only where the viewer may see that case.
/// </summary>
public sealed record EmployerContact(DateOnly? On, string Worker, LeadChannel Channel, LeadResult Result)
{
    public SeenLead? About { get; init; }
}

/// <summary>A lead of a case the viewer may see.</summary>
public sealed record SeenLead(CaseId Case, Guid Lead, string Person);

/// <summary>What a closed lead taught us about an employer, without a word about the person (M3.30.10).</summary>
public sealed record LeadLesson(LeadClosingReason? Reason, string Learning);

/// <summary>The history of one employer over all cases.</summary>
public static class EmployerHistory
{
    public static async Task<List<EmployerContact>> ContactsWithAsync(
        this AppDb db, Actor actor, (EmployerId Employer, int Most) of, CancellationToken cancellation)
    {
        var contacts = await db.Set<LeadContact>().Where(c => c.EmployerId == of.Employer)
            .OrderByDescending(c => c.Facts.On).ThenByDescending(c => c.CreatedAt).Take(of.Most)
            .Select(c => new { c.Facts.On, c.CreatedBy, c.Facts.Channel, c.Facts.Result, c.CaseId, c.LeadId }).ToListAsync(cancellation);
        var cases = contacts.ConvertAll(c => c.CaseId);
        var seen = await db.CasesVisibleTo(actor).Where(c => cases.Contains(c.CaseId) && db.WhereaboutsShownTo(actor).Any(s => s.CaseId == c.CaseId))
            .Select(c => new { c.CaseId, Name = c.Person!.Facts.CallName }).ToDictionaryAsync(c => c.CaseId, c => c.Name, cancellation);
        var workers = await db.NamesOfAsync(contacts.Select(c => c.CreatedBy), cancellation);
        return contacts.ConvertAll(c => new EmployerContact(c.On, workers.GetValueOrDefault(c.CreatedBy, ""), c.Channel, c.Result)
        {
            About = seen.TryGetValue(c.CaseId, out var person) ? new SeenLead(c.CaseId, c.LeadId, person) : null,
        });
    }

    public static async Task<List<LeadLesson>> LessonsFromAsync(this AppDb db, EmployerId employer, CancellationToken cancellation)
    {
        var closed = await db.Set<JobLead>().Where(l => l.EmployerId == employer && l.Stage == LeadStage.Closed && l.Facts.Learning != null)
            .OrderByDescending(l => l.CreatedAt).Take(20).Select(l => new { l.Facts.ClosingReason, l.Facts.Learning }).ToListAsync(cancellation);
        return [.. closed.Where(l => !string.IsNullOrWhiteSpace(l.Learning)).Select(l => new LeadLesson(l.ClosingReason, l.Learning!))];
    }
}
