using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.People.Disclosures;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Disclosures;

/// <summary>What may be told about me, to whom. One yes without my name may hold for several; stopping is always one tap.</summary>
[Requires<OwnCase>, ToWrite<DecideSharing>, Reads("M2.41")]
public sealed class MyDisclosuresModel(DecideDisclosure decide, WithdrawDisclosure withdraw) : StegvisPage
{
    /// <summary>The employers the answer is about; ticked by me, never by us.</summary>
    [BindProperty]
    public List<Guid> Employers { get; set; } = [];

    [BindProperty]
    public Guid RecordId { get; set; }

    public IReadOnlyList<EmployerDisclosure> Waiting { get; private set; } = [];

    public IReadOnlyList<EmployerDisclosure> Decided { get; private set; } = [];

    public async Task OnGetAsync()
    {
        RecordId = Guid.CreateVersion7(Db.Now);
        await LoadAsync();
    }

    public async Task<IActionResult> OnPostAnswerAsync(bool yes)
    {
        await LoadAsync();
        var about = Employers.Where(e => Waiting.Any(w => w.Employer.Value == e)).Select(e => new EmployerId(e)).ToList();
        if (about.Count == 0)
        {
            ModelState.AddModelError(nameof(Employers), Word("MyDisclosures.Employers.Required"));
            return Refused();
        }

        var facts = new DisclosureFacts { Level = yes ? DisclosureLevel.WithoutName : DisclosureLevel.NoContact };
        await decide.ExecuteAsync(Case, new DisclosureToDecide(RecordId, about, facts, Visitor.OwnTap), Aborted);
        return Redirect("/me/disclosures");
    }

    public async Task<IActionResult> OnPostWithdrawAsync(Guid decision) =>
        (await withdraw.ExecuteAsync(Case, decision, Aborted)).Succeeded ? Redirect("/me/disclosures") : NotFound();

    public string LevelOf(EmployerDisclosure about) => about.IsOpen(Today) ? Word(about.Decision!.Facts.Level!.Value) : Word(DisclosureLevel.NoContact);

    private async Task LoadAsync()
    {
        var all = await CurrentDisclosures.OfAsync(this, Aborted);
        Waiting = [.. all.Where(d => d.Decision is null)];
        Decided = [.. all.Where(d => d.Decision is not null)];
    }
}
