using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Storage.Casework.Known;
using Stegvis.Storage.People;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Casework.SetAside;

/// <summary>What was set aside on a case and why, and the form to set one hint aside.</summary>
[Requires<ReadCase>, Reads("set-aside")]
public sealed class SetAsideModel(SetFindingAside setAside, TakeUpFinding takeUp) : FormPage<SetAsideFacts>
{
    private const int _most = 50;
    private Dictionary<AccountId, string> _names = [];

    /// <summary>The rule to set aside; without it the page only tells.</summary>
    [FromQuery]
    public string? Rule { get; set; }

    public Finding? Finding { get; private set; }

    public IReadOnlyList<FindingAnswer> Rows { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public string Title => new FindingWords(Words, Today).Title(Finding!, Case.Name);

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}";

    public string NameOf(FindingAnswer answer) => Word("Rule." + answer.Rule);

    public string ByAndDay(FindingAnswer answer) =>
        Word("SetAside.By", _names.GetValueOrDefault(answer.CreatedBy, "–"), Days.Long(Db.Services.Days.Of(answer.CreatedAt)));

    public async Task<IActionResult> OnPostTakeUpAsync(Guid answer)
    {
        try
        {
            return await takeUp.ExecuteAsync(Case, answer, Aborted) is null ? NotFound() : Redirect(Request.Path);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }
    }

    protected override Task<bool> StartAsync() => LoadAsync();

    protected override async Task<bool> CheckAsync()
    {
        if (!MayWork || !await LoadAsync() || Finding is null)
        {
            return false;
        }

        if (string.IsNullOrWhiteSpace(Form.Reason))
        {
            ModelState.AddModelError("Form.Reason", Word("SetAside.Reason.Required"));
        }

        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await setAside.ExecuteAsync(Case, RecordId, (Finding!, Form), Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }

    private async Task<bool> LoadAsync()
    {
        Rows = await Case.Records<FindingAnswer>().Where(a => a.Finding != null && a.TakenUpOn == null).OrderByDescending(a => a.CreatedAt).Take(_most).ListAsync(Aborted);
        _names = await Db.NamesOfAsync(Rows.Select(r => r.CreatedBy), Aborted);
        if (MayWork && Rule is not null && await Db.CaseFactsOfAsync(Case, Aborted) is { } facts)
        {
            Finding = MethodRules.Check(facts, Today).FirstOrDefault(f => f.Rule.Id == Rule && f.Rule.Strength is Strength.Warn);
        }

        return true;
    }
}
