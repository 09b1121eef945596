using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;
using Stegvis.Web.Ui.Components.Field;

namespace Stegvis.Web.OnOffJobSupport.Lines;

/// <summary>A new line of support, on or off the job. The form says who will read it before it is saved.</summary>
[Requires<WorkOnCase>, Reads("M5.30")]
public sealed class NewLineModel(AddSupportLine add) : FormPage<PlanLineFacts>, ILineForm
{
    [BindProperty(SupportsGet = true)]
    public Guid? Job { get; set; }

    public IReadOnlyList<SelectListItem> Jobs { get; private set; } = [];

    public LineReaders Readers { get; private set; } = null!;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/support";

    /// <summary>Somebody at the place or in the network, or a professional from outside.</summary>
    public static IReadOnlyList<Choice> Givers(ILineForm form) => form is StegvisPage page
        ? [new Choice("true", page.Word("Line.IsNatural")), new Choice("false", page.Word("Line.IsExternal"))]
        : [];

    protected override async Task<bool> StartAsync()
    {
        Form = new PlanLineFacts { Setting = SupportSetting.OnTheJob };
        if (!await CheckAsync())
        {
            return false;
        }

        Job ??= Jobs.Count > 0 ? Guid.Parse(Jobs[0].Value) : null;
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        var jobs = (await Web.Casework.Jobs.Job.AllOfAsync(Db, Case, Aborted)).Where(j => j.GoesOn(Today)).ToList();
        Jobs = [.. jobs.Select(j => new SelectListItem(j.Name, j.Id.Value.ToString()))];
        Readers = await LineReaders.OfAsync(this, jobs.Count > 0 ? jobs[0].Id : null, Aborted);
        return Job is not { } chosen || jobs.Exists(j => j.Id.Value == chosen);
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var job = Job is { } chosen ? new PlacementId(chosen) : (PlacementId?)null;
        var result = await add.ExecuteAsync(Case, (RecordId, job), Form, Aborted);
        return result.Refusal is { } refusal ? refusal : $"/cases/{Case.Id.Value}/support";
    }
}
