using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>The job we imagine, what else changes, and what is uncertain.</summary>
[Requires<WorkOnCase>, Reads("M1.42")]
public sealed class JobModel(ChangeMoney change) : FormPage<MoneyPictureFacts>
{
    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/money";

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
        }

        return true;
    }

    protected override Task<bool> CheckAsync()
    {
        MoneyAmount.RefuseWhatCanBeReadInTwoWays(ModelState, Word("Money.TwoWays"));
        return Task.FromResult(true);
    }

    protected override async Task<(MoneyPictureFacts Form, int Version)?> LoadSavedAsync() =>
        await MoneyView.PictureAsync(this, Aborted) is { } picture ? (picture.Facts, picture.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var saved = await MoneyView.PictureAsync(this, Aborted);
        return (await change.ExecuteAsync(Case, (saved?.Id ?? RecordId, Expected), Form, Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
