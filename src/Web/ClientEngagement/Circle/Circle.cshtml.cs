using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>The people around the person and what they help with. Only the person decides who is in it.</summary>
[Requires<ReadCase>, Reads("M1.35")]
public sealed class CircleModel(AnswerMember answer, TakeOutMember takeOut, FinishContribution finish) : StegvisPage
{
    public CircleView Circle { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync() => Circle = await CircleView.OfAsync(this, Aborted);

    /// <summary>The person answered on paper or aloud, and the specialist saw or heard it.</summary>
    public Task<IActionResult> OnPostAnswerAsync(Guid member, bool yes, ConfirmationMeans means) =>
        ChangeAsync(async () => (await answer.ExecuteAsync(Case, member, (yes, means), Aborted)).Refusal);

    public Task<IActionResult> OnPostTakeOutAsync(Guid member) => ChangeAsync(async () => (await takeOut.ExecuteAsync(Case, member, Aborted)).Refusal);

    public Task<IActionResult> OnPostDoneAsync(Guid promise) => ChangeAsync(async () => (await finish.ExecuteAsync(Case, promise, Aborted)).Refusal);

    /// <summary>The lead sees who somebody is, never the name.</summary>
    public string NameOf(MemberView view) => view.Facts.Name is { Length: > 0 } name ? name : RelationOf(view);

    public string RelationOf(MemberView view) => view.Facts.Relation is { } relation ? Word(relation) : "";

    public string Day(DateOnly day) => Days.Short(this, day);

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
