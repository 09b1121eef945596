using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Decisions;

/// <summary>The one intake question, and the person's answer in their own words.</summary>
[Requires<WorkOnCase>, Reads("M1.39")]
public sealed class NewDecisionModel(RecordDecision record) : FormPage<DecisionFacts>
{
    public IReadOnlyList<SelectListItem> YesNo => [new(Word("Yes"), "true"), new(Word("No"), "false")];

    public IReadOnlyList<SelectListItem> Reasons =>
        [new(Word("NewDecision.Reason.None"), ""), .. Enum.GetValues<NotGoingOnReason>().Select(r => new SelectListItem(Word(r), r.ToString()))];

    public IReadOnlyList<SelectListItem> Eligibilities =>
        [new(Word("NewDecision.Eligibility.None"), ""), .. Enum.GetValues<ProgrammeEligibility>().Select(e => new SelectListItem(Word(e), e.ToString()))];

    public bool MoreIsOpen => ModelState.ErrorCount > 0;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/decision";

    /// <summary>The refusal stands beside the answer it is about.</summary>
    public override async Task<IActionResult> OnPostAsync()
    {
        var answer = await base.OnPostAsync();
        var forbidden = Word("Refusal.IntakeHasOneQuestion");
        if (ModelState.TryGetValue("", out var general) && general.Errors.Any(e => e.ErrorMessage == forbidden))
        {
            ModelState.Remove("");
            ModelState.AddModelError($"{nameof(Form)}.{nameof(Form.Reason)}", forbidden);
        }

        return answer;
    }

    protected override Task<bool> StartAsync()
    {
        Form = new DecisionFacts { DecidedOn = Today, WhoTookPart = $"{Case.Name}, {Visitor.DisplayName}" };
        return base.StartAsync();
    }

    /// <summary>Who does not go on with us for want of means, or for another service, is helped on at once.</summary>
    private async Task<string> NextAsync()
    {
        var isHelpedOn = Form.Reason is not (NotGoingOnReason.ProviderLacksCapacity or NotGoingOnReason.ChoseAnotherService)
            || await Case.Records<OnwardReferral>().Where(r => r.ReturnedOn == null).AnyAsync(Aborted);
        return isHelpedOn ? $"/cases/{Case.Id.Value}/decision" : $"/cases/{Case.Id.Value}/referrals/write";
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await record.ExecuteAsync(Case, RecordId, Form, Aborted);
        return result.Refusal is { } refusal ? refusal : await NextAsync();
    }
}
