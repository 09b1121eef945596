using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>A new report: drafted from the case, put right here, then read by the person before anything leaves.</summary>
[Requires<WorkOnCase>, Reads("case")]
public sealed class NewReportModel(WriteReport write) : FormPage<PersonReportFacts>
{
    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/reports/{RecordId}";

    protected override async Task<bool> StartAsync()
    {
        Form = await ReportDraft.OfAsync(this, Aborted);
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await write.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/reports/{RecordId}";
    }
}
