using Stegvis.People;
using Stegvis.Storage.Access;

namespace Stegvis.Web.JobFinding.Leads;

/// <summary>
/// Has the person opened contact with this employer? (M2.91, C.104) Only the person's own decision opens it; no colleague can.
/// </summary>
internal static class DisclosureGate
{
    public static readonly Refusal Closed = new("DisclosureIsMissing", "M2.91");

    public static async Task<bool> IsOpenAsync(CaseView @case, EmployerId employer, DateOnly today, CancellationToken cancellation) =>
        await @case.Records<DisclosureDecision>().Where(d => d.EmployerId == employer).OrderByDescending(d => d.CreatedAt).FirstAsync(cancellation)
            is { } newest && newest.OpensContact(today);
}
