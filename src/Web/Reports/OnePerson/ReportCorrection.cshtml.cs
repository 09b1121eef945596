using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Reports.OnePerson;

/// <summary>A report put right. The person reads it anew before it can leave.</summary>
[Requires<WorkOnCase>, Reads("case")]
public sealed class ReportCorrectionModel(CorrectReport correct) : FormPage<PersonReportFacts>
{
    [FromRoute]
    public Guid Id { get; set; }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return true;
    }

    protected override async Task<bool> CheckAsync() => await Case.FindAsync<PersonReport>(Id, Aborted) is not null;

    protected override async Task<(PersonReportFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<PersonReport>(Id, Aborted) is { } report ? (report.Facts, report.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await correct.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/reports/{Id}";
    }
}
