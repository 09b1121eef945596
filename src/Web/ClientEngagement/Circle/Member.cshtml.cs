using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>Somebody new on the map, or one who stands there already, written together with the person.</summary>
[Requires<WorkOnCase>, Reads("M1.35")]
public sealed class MemberModel(ProposeMember propose, RedrawMember redraw) : FormPage<CircleMemberFacts>
{
    [FromRoute]
    public Guid? Id { get; set; }

    [BindProperty]
    public bool ByPerson { get; set; }

    /// <summary>Null: the person has not been asked yet.</summary>
    [BindProperty]
    public ConfirmationMeans? Means { get; set; }

    public bool IsNew => Id is null;

    public IReadOnlyList<SelectListItem> MeansItems =>
    [
        .. new[] { ConfirmationMeans.Spoken, ConfirmationMeans.PaperSeen }.Select(m => new SelectListItem(Word(m), m.ToString())),
        new SelectListItem(Word("Member.NotAsked"), ""),
    ];

    protected override string? AlreadySavedUrl => $"/cases/{Case.Id.Value}/circle";

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        return IsNew;
    }

    protected override async Task<bool> CheckAsync() => IsNew || await Case.FindAsync<CircleMember>(Id!.Value, Aborted) is not null;

    protected override async Task<(CircleMemberFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Case.FindAsync<CircleMember>(id, Aborted) is { } member ? (member.Facts, member.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = Id is { } id
            ? await redraw.ExecuteAsync(Case, (id, Expected), Form, Aborted)
            : await propose.ExecuteAsync(Case, new MemberToPropose(RecordId, Form, ByPerson, Means), Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
