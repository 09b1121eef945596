using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>Opens a report for print and file, for the version the person has said yes to and for no other. Staff cannot override.</summary>
public sealed class ReleaseReport(AppDb db)
{
    public async Task<Result<PersonReport>> ExecuteAsync(CaseView @case, Guid id, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PersonReport>(id, cancellation) is not { } report)
        {
            return new Refusal("ReportIsGone", "C.206");
        }

        if (report.IsReleased)
        {
            return report;
        }

        var yeses = await @case.Records<Confirmation>().Where(c => c.DocumentId == id).ListAsync(cancellation);
        var released = report.Release(yeses, new Stamp(@case.Actor.Account, db.Now));
        if (released.Succeeded)
        {
            await db.SaveAsync(@case.Did(Acts.ReportReleased, report.Id, report.Facts.Recipient), cancellation);
        }

        return released;
    }
}
