using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.EmployerEngagement;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.People.Disclosures;

/// <summary>The person's decision, written down by the specialist with how it was given.</summary>
[Requires<WorkOnCase>, Reads("M2.41")]
public sealed class DecideDisclosureModel(DecideDisclosure decide) : FormPage<DisclosureFacts>
{
    [FromQuery]
    public Guid? Employer { get; set; }

    [BindProperty]
    public List<Guid> Employers { get; set; } = [];

    [BindProperty]
    public ConfirmationMeans? Means { get; set; }

    [BindProperty]
    public string? Witness { get; set; }

    /// <summary>Part of a name, to find an employer that is not in the list.</summary>
    [BindProperty]
    public string? Find { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public IReadOnlyList<SelectListItem> MeansItems =>
        [.. new[] { ConfirmationMeans.Spoken, ConfirmationMeans.PaperSeen }.Select(m => new SelectListItem(Word(m), m.ToString()))];

    /// <summary>One employer, one draft; a list, the case's.</summary>
    public override Guid DraftSubject => Employer ?? base.DraftSubject;

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/disclosures";

    protected override async Task<bool> StartAsync()
    {
        Employers = Employer is { } one ? [one] : [];
        Form = await OwnPresentation.BeginAsync(this, Aborted);
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var asked = (await CurrentDisclosures.OfAsync(this, Aborted)).Select(d => (d.Employer, d.Name));
        var found = (await Db.EmployersToChooseAsync(Find, Aborted)).Select(r => (Employer: r.Id, r.Facts.Name));
        var chosen = (await Db.EmployerNamesAsync(Employers.Select(e => new EmployerId(e)), Aborted)).Select(n => (Employer: n.Key, Name: n.Value));
        Choices = [.. chosen.Concat(asked).Concat(found).DistinctBy(e => e.Employer).Select(e => new SelectListItem(e.Name, e.Employer.Value.ToString()))];
        Employers = [.. Employers.Where(e => Choices.Any(c => c.Value == e.ToString()))];
        CheckAnswers();
        return true;
    }

    /// <summary>Looks for more employers and keeps what was typed.</summary>
    public async Task<IActionResult> OnPostFindAsync()
    {
        await CheckAsync();
        ModelState.ForgetErrors();
        return Page();
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var said = new DisclosureToDecide(RecordId, [.. Employers.Select(e => new EmployerId(e))], Form, Means!.Value) { Witness = Witness };
        return (await decide.ExecuteAsync(Case, said, Aborted)).Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }

    private void CheckAnswers()
    {
        if (!HttpMethods.IsPost(Request.Method))
        {
            return;
        }

        if (Employers.Count == 0)
        {
            ModelState.AddModelError(nameof(Employers), Word("DecideDisclosure.Employers.Required"));
        }

        if (Means is not (ConfirmationMeans.Spoken or ConfirmationMeans.PaperSeen))
        {
            ModelState.AddModelError(nameof(Means), Word("DecideDisclosure.Means.Required"));
        }
    }
}
