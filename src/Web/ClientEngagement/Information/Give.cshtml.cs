using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Information;

/// <summary>What was explained today, and the one question to us: did I explain it well enough?</summary>
[Requires<WorkOnCase>, Reads("M1.31")]
public sealed class GiveModel(GiveInformation give, ChangeInformation change) : FormPage<InformationPackFacts>
{
    [FromRoute]
    public Guid? Id { get; set; }

    public bool IsNew => Id is null;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/information";

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        Form = new InformationPackFacts
        {
            GivenOn = Today,
            GivenBy = Visitor.DisplayName,
            Formats = [InformationFormat.Oral],
            LanguageAndVersion = CultureInfo.CurrentUICulture.NativeName,
        };
        return IsNew;
    }

    protected override async Task<bool> CheckAsync() => IsNew || await Case.FindAsync<InformationPack>(Id!.Value, Aborted) is not null;

    protected override async Task<(InformationPackFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Case.FindAsync<InformationPack>(id, Aborted) is { } pack ? (pack.Facts, pack.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = Id is { } id
            ? await change.ExecuteAsync(Case, (id, Expected), Form, Aborted)
            : await give.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
