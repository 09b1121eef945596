using System.ComponentModel.DataAnnotations;
using Stegvis.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Administration.Teams;

public sealed record TeamForm
{
    [Required, StringLength(100)]
    public string Name { get; init; } = "";
}

/// <summary>A team begins with a name; its lead comes next.</summary>
[Requires<Administer>, ReadsNobody]
public sealed class NewTeamModel(MakeTeam make) : FormPage<TeamForm>
{
    protected override string? AlreadySavedUrl => $"/administration/teams/{RecordId}";

    protected override async Task<Result<string>> SaveAsync()
    {
        await make.ExecuteAsync(Actor, new TeamId(RecordId), Form.Name.Trim(), Aborted);
        return $"/administration/teams/{RecordId}";
    }
}
