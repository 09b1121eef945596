using System.ComponentModel.DataAnnotations;
using Stegvis.JobFinding;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>Why a lead ends, and what others can learn from it without a word about the person.</summary>
public sealed record LeadClosing
{
    [Required]
    public LeadClosingReason? ClosingReason { get; init; }

    [StringLength(1000)]
    public string? Learning { get; init; }
}

/// <summary>Closes a lead with its reason and learning (M3.30.09, M3.30.10). It can be opened again by moving it to a stage.</summary>
public sealed class CloseLead(AppDb db)
{
    public async Task<Result<JobLead>> ExecuteAsync(CaseView @case, (Guid Id, int Version) lead, LeadClosing closing, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<JobLead>(lead.Id, cancellation) is not { } found)
        {
            return new Refusal("LeadIsGone", "M3.30");
        }

        db.Expect(found, lead.Version);
        found.Close(closing.ClosingReason!.Value, closing.Learning);
        await db.SaveAsync(@case.Did(Acts.LeadClosed, found.Id), cancellation);
        return found;
    }
}
