using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Casework.Tasks;

/// <summary>One thing to do: what, by when, and the way to it.</summary>
[Requires<ReadCase>, Reads("tasks")]
public sealed class TaskModel(CompleteTask complete) : StegvisPage
{
    [FromRoute]
    public Guid Id { get; set; }

    [FromForm(Name = "back")]
    public string? Back { get; set; }

    public CaseTask CaseTask { get; private set; } = null!;

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public string What => CaseTask.What is { Length: > 0 } what ? what : Word(CaseTask.Kind);

    public string? Way => CaseTask switch
    {
        { Kind: TaskKind.FirstDayContact } => $"/cases/{Case.Id.Value}/notes/new",
        { Kind: TaskKind.FirstEvaluation, SubjectId: { } job } => $"/cases/{Case.Id.Value}/placements/{job}/evaluations/new",
        { Kind: TaskKind.ContractIsMissing, SubjectId: { } job } => $"/cases/{Case.Id.Value}/placements/{job}/edit",
        { Kind: TaskKind.OpenSearchAgain } => $"/cases/{Case.Id.Value}/leads",
        { Kind: TaskKind.CheckIn } => $"/cases/{Case.Id.Value}/referrals",
        { Kind: TaskKind.DeleteSensitive } => $"/cases/{Case.Id.Value}/profile",
        { SubjectId: { } job } => $"/cases/{Case.Id.Value}/placements/{job}",
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Case.FindAsync<CaseTask>(Id, Aborted) is not { } task)
        {
            return NotFound();
        }

        CaseTask = task;
        return Page();
    }

    public async Task<IActionResult> OnPostDoneAsync()
    {
        if (!MayWork)
        {
            return NotFound();
        }

        var result = await complete.ExecuteAsync(Case, Id, Aborted);
        return result.Succeeded ? Redirect(Url.IsLocalUrl(Back) ? Back! : $"/cases/{Case.Id.Value}/tasks/{Id}") : NotFound();
    }
}
