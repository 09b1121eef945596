using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.VocationalProfiling.Sensitive;

/// <summary>Before something sensitive is written: why do I need this? Written together with the person, who reads every answer.</summary>
[Requires<WorkOnCase>, Reads("M2.30")]
public sealed class NewSensitiveModel(AddSensitive add) : FormPage<SensitiveFacts>
{
    /// <summary>A year is long enough to forget to ask again; the method names no day.</summary>
    private const int _months = 12;

    [FromQuery(Name = "kind")]
    public SensitiveKind? Kind { get; set; }

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/profile";

    protected override Task<bool> StartAsync()
    {
        Form = new SensitiveFacts { Kind = Kind, DeleteOn = Today.AddMonths(_months) };
        return base.StartAsync();
    }

    protected override Task<bool> CheckAsync()
    {
        if (Form.DeleteOn < Today)
        {
            ModelState.AddModelError("Form.DeleteOn", Word("Refusal.DeleteDayIsPast"));
        }

        return base.CheckAsync();
    }

    protected override async Task<Result<string>> SaveAsync() =>
        (await add.ExecuteAsync(Case, RecordId, Form, Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
}
