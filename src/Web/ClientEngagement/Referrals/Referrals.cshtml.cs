using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Tasks;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Referrals;

/// <summary>Who else helps, the right to come back, and the day the person wants to hear from us.</summary>
[Requires<ReadCase>, Reads("M1.40")]
public sealed class ReferralsModel(GiveRightToReturn give, CompleteTask complete) : StegvisPage
{
    private const int _most = 50;

    public IReadOnlyList<OnwardReferral> Referrals { get; private set; } = [];

    /// <summary>The check-ins that are not done yet, by referral.</summary>
    public IReadOnlyDictionary<Guid, Guid> CheckIns { get; private set; } = new Dictionary<Guid, Guid>();

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync()
    {
        Referrals = await Case.Records<OnwardReferral>().OrderByDescending(r => r.CreatedAt).Take(_most).ListAsync(Aborted);
        var tasks = await Case.Records<CaseTask>().Where(t => t.Kind == TaskKind.CheckIn && t.DoneOn == null && t.SubjectId != null).OrderBy(t => t.Due).Take(_most).ListAsync(Aborted);
        CheckIns = tasks.ToDictionary(t => t.SubjectId!.Value, t => t.Id);
    }

    public Task<IActionResult> OnPostGivenAsync(Guid referral) => ChangeAsync(async () => (await give.ExecuteAsync(Case, referral, Aborted)).Refusal);

    public Task<IActionResult> OnPostTalkedAsync(Guid task) => ChangeAsync(async () => (await complete.ExecuteAsync(Case, task, Aborted)).Refusal);

    public string Day(DateOnly day) => Days.Short(this, day);

    /// <summary>What is written, heading by heading; what is not said is left out.</summary>
    public IEnumerable<(string Heading, string Text)> LinesOf(OnwardReferral referral)
    {
        var facts = referral.Facts;
        var handed = facts.HandedOverOn is { } on ? Day(on) : null;
        return from part in new (string Key, string? Text)[]
        {
            ("ContactPerson", facts.ContactPerson),
            ("Reason", facts.Reason),
            ("HandOver", Joined(facts.HandOver is { } way ? Word(way) : null, handed)),
            ("Right", referral.RightGivenOn is { } given ? Word("Referrals.GivenOn", Day(given)) : null),
            ("CheckInOn", facts.CheckInOn is { } check ? Day(check) : null),
            ("Meanwhile", facts.Meanwhile is { } data ? Word(data) : null),
            ("MayUse", Joined(referral.MayUse is { } use ? Word(use) : null, referral.MayUseNote)),
        }
               where part.Text is { Length: > 0 }
               select (Word("Referrals." + part.Key), part.Text);
    }

    private static string Joined(params string?[] parts) => string.Join(", ", parts.Where(p => p is { Length: > 0 }));

    private async Task<IActionResult> ChangeAsync(Func<Task<Refusal?>> change)
    {
        if (!MayWork)
        {
            return NotFound();
        }

        try
        {
            return await change() is null ? Redirect(Request.Path) : NotFound();
        }
        catch (DbUpdateConcurrencyException)
        {
            return Redirect(Request.Path);
        }
    }
}
