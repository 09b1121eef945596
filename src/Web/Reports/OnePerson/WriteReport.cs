using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>Keeps a report that was drafted and put right. It waits for the person; nothing has left.</summary>
public sealed class WriteReport(AppDb db)
{
    public async Task<Result<PersonReport>> ExecuteAsync(CaseView @case, Guid id, PersonReportFacts facts, CancellationToken cancellation)
    {
        if (facts.To < facts.From)
        {
            return new Refusal("ReportEndsBeforeItBegins", "C.206");
        }

        var report = PersonReport.Draft(id, @case.Id, facts, new Stamp(@case.Actor.Account, db.Now));
        db.Keep(report);
        await db.SaveAsync(@case.Did(Acts.ReportWritten, report.Id), cancellation);
        return report;
    }
}
