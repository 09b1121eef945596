using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.ClientEngagement.Circle;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.Circle;

/// <summary>My people: the map of who is around me, who somebody proposes, and one tap to take anybody out.</summary>
[Requires<OwnCase>, Reads("M1.35")]
public sealed class MyPeopleModel(AnswerMember answer, TakeOutMember takeOut) : StegvisPage
{
    public CircleView Circle { get; private set; } = null!;

    public async Task OnGetAsync() => Circle = await CircleView.OfAsync(this, Aborted);

    public Task<IActionResult> OnPostAnswerAsync(Guid member, bool yes) =>
        ChangeAsync(async () => (await answer.ExecuteAsync(Case, member, (yes, Visitor.OwnTap), Aborted)).Refusal);

    public Task<IActionResult> OnPostTakeOutAsync(Guid member) => ChangeAsync(async () => (await takeOut.ExecuteAsync(Case, member, Aborted)).Refusal);

    public string RelationOf(MemberView view) => view.Facts.Relation is { } relation ? Word(relation) : "";

    public string Day(DateOnly day) => Days.Short(this, day);

    private async Task<IActionResult> ChangeAsync(Func<Task<Refusal?>> change)
    {
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
