using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.Workers;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Workers;

/// <summary>Is somebody else to help me? What we have gone through, and two answers that weigh the same.</summary>
[Requires<OwnCase>, Reads("M0.109")]
public sealed class MyWorkerModel(AnswerChange answer) : StegvisPage
{
    private Dictionary<AccountId, string> _names = [];

    [FromRoute]
    public Guid Id { get; set; }

    public WorkerChange Change { get; private set; } = null!;

    public Guid YesId { get; private set; }

    public string NewName => Change.NewWorker is { } account ? _names.GetValueOrDefault(account, "–") : "–";

    public string? OldName => Change.Leaves is { } account ? _names.GetValueOrDefault(account) : null;

    public IReadOnlyList<(string Key, bool Done)> Points => ChangePoints.Of(Change.Facts);

    public string Day(DateOnly day) => Days.Long(day);

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : NotFound();

    public async Task<IActionResult> OnPostAnswerAsync(Guid yesId, string hash, bool yes)
    {
        if (!await LoadAsync())
        {
            return NotFound();
        }

        if (yes && NeedsMore.IsCard(Visitor))
        {
            return Redirect(NeedsMore.OtherWay);
        }

        var said = new AnswerToChange(yesId, Id, hash ?? "", yes) { Means = Visitor.OwnTap };
        if ((await answer.ExecuteAsync(Case, said, Aborted)).Refusal is { } refusal)
        {
            ModelState.AddModelError("", Word("Refusal." + refusal.Code));
            return Refused();
        }

        return Redirect(Request.Path);
    }

    private async Task<bool> LoadAsync()
    {
        if (await Case.FindAsync<WorkerChange>(Id, Aborted) is not { } found)
        {
            return false;
        }

        (Change, YesId) = (found, Guid.CreateVersion7(Db.Now));
        _names = await Db.NamesOfAsync(new[] { found.NewWorker, found.Leaves }.OfType<AccountId>(), Aborted);
        return true;
    }
}
