using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Team.Said;

public sealed record AnswerForm
{
    [Required, StringLength(4000)]
    public string Answer { get; init; } = "";
}

/// <summary>One thing the person has said to the lead, and the answer.</summary>
[Requires<LeadTeam>, Reads("C.034")]
public sealed class OneSaidModel(AnswerFeedback answer) : FormPage<AnswerForm>
{
    [FromRoute]
    public Guid Id { get; set; }

    public Feedback Said { get; private set; } = null!;

    public string Day(DateOnly day) => Days.Long(day);

    protected override async Task<bool> StartAsync()
    {
        if (await LoadSavedAsync() is not { } saved)
        {
            return false;
        }

        (Form, Expected) = saved;
        return await CheckAsync();
    }

    protected override async Task<bool> CheckAsync()
    {
        var found = await Case.FindAsync<Feedback>(Id, Aborted);
        Said = found!;
        return found is not null;
    }

    protected override async Task<(AnswerForm Form, int Version)?> LoadSavedAsync() =>
        await Case.FindAsync<Feedback>(Id, Aborted) is { } said ? (new AnswerForm { Answer = said.Answer ?? "" }, said.Version) : null;

    protected override async Task<Result<string>> SaveAsync()
    {
        var result = await answer.ExecuteAsync(Case, (Id, Expected), Form.Answer, Aborted);
        return result.Refusal is { } refusal ? refusal : "/team/said";
    }
}
