using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.People.Workers;

public sealed record NextWorkerForm
{
    [Required]
    public Guid? Account { get; init; }

    public Guid? Leaves { get; init; }
}

/// <summary>Who is to follow this person from now on, and in whose place.</summary>
[Requires<LeadTeam>, Reads("M0.109")]
public sealed class NextWorkerModel(NameNewWorker name) : FormPage<NextWorkerForm>
{
    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Present { get; private set; } = [];

    protected override string? AlreadySavedUrl => ChangeUrl(RecordId);

    protected override async Task<bool> StartAsync()
    {
        await CheckAsync();
        Form = new NextWorkerForm { Leaves = Present is [var only] ? Guid.Parse(only.Value) : null };
        return true;
    }

    protected override async Task<bool> CheckAsync()
    {
        var held = (await Db.SeatsOfAsync(Case, Aborted)).FindAll(s => s.Role is SeatRole.Specialist);
        var workers = await Db.WorkersForAsync(Case, Aborted);
        Present = [.. held.Select(s => new SelectListItem(s.Name, s.Account.Value.ToString()))];
        Colleagues = [.. workers.Where(w => w.Account != Actor.Account && !held.Exists(s => s.Account == w.Account)).Select(w => new SelectListItem(w.Name, w.Account.Value.ToString()))];
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        AccountId? leaves = Form.Leaves is { } old && Present.Any(p => p.Value == old.ToString()) ? new AccountId(old) : null;
        var result = await name.ExecuteAsync(Case, new WorkerToName(RecordId, new AccountId(Form.Account!.Value), leaves), Aborted);
        return result.Refusal is { } refusal ? refusal : ChangeUrl(RecordId);
    }

    private string ChangeUrl(Guid change) => $"/cases/{Case.Id.Value}/worker/{change}";
}
