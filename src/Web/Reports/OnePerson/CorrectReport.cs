using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>Puts a report right. The person's yes belonged to the old words, so these cannot leave until they are read.</summary>
public sealed class CorrectReport(AppDb db)
{
    public async Task<Result<PersonReport>> ExecuteAsync(CaseView @case, (Guid Id, int Version) report, PersonReportFacts facts, CancellationToken cancellation)
    {
        if (await @case.ForChangeAsync<PersonReport>(report.Id, cancellation) is not { } found)
        {
            return new Refusal("ReportIsGone", "C.206");
        }

        if (facts.To < facts.From)
        {
            return new Refusal("ReportEndsBeforeItBegins", "C.206");
        }

        db.Expect(found, report.Version);
        found.Correct(facts);
        await ReportRemarks.AnswerAsync(@case, found.Id, db.Today, cancellation);
        await db.SaveAsync(@case.Did(Acts.ReportCorrected, found.Id), cancellation);
        return found;
    }
}
