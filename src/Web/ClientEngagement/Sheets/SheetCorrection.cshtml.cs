using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Sheets;

/// <summary>A sheet put right. The person is asked again, and the page says so before anybody saves.</summary>
[Requires<WorkOnCase>, Reads("M1.33")]
public sealed class SheetCorrectionModel(CorrectSheet correct) : FormPage<MeetingSheetFacts>
{
    [FromRoute]
    public Guid Id { get; set; }

    public bool LiftsYes { get; private set; }

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not var (facts, version))
        {
            return false;
        }

        (Form, Expected) = (facts, version);
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var standing = await SheetStanding.OfAsync(Case, Id, Aborted);
        LiftsYes = standing?.PersonsYes is not null;
        return standing is not null;
    }

    protected override async Task<(MeetingSheetFacts Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<MeetingSheet>(Id, Aborted) is { } sheet ? (sheet.Facts, sheet.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await correct.ExecuteAsync(Case, (Id, Expected), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/sheets/{Id}";
    }
}
