using Microsoft.AspNetCore.Mvc;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.ClientEngagement.Circle;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Me.Circle;

/// <summary>Somebody I draw on my map, or draw anew. My own word is my yes.</summary>
[Requires<OwnCase>, Reads("M1.35")]
public sealed class MyPersonModel(ProposeMember propose, RedrawMember redraw) : FormPage<CircleMemberFacts>
{
    [FromRoute]
    public Guid? Id { get; set; }

    protected override string? AlreadySavedUrl => "/me/people";

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is { } saved)
        {
            (Form, Expected) = saved;
            return true;
        }

        return Id is null;
    }

    protected override async Task<bool> CheckAsync() => Id is not { } id || await Case.FindAsync<CircleMember>(id, Aborted) is not null;

    protected override async Task<(CircleMemberFacts Form, int Version)?> LoadSavedAsync() =>
        Id is { } id && await Case.FindAsync<CircleMember>(id, Aborted) is { } member ? (member.Facts, member.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = Id is { } id
            ? await redraw.ExecuteAsync(Case, (id, Expected), Form, Aborted)
            : await propose.ExecuteAsync(Case, new MemberToPropose(RecordId, Form, ByPerson: true, Visitor.OwnTap), Aborted);
        return result.Refusal is { } refusal ? refusal : AlreadySavedUrl!;
    }
}
