using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Platform.Forms;

namespace Stegvis.Web.Team.Seats;

public sealed record ColleagueForm
{
    [Required]
    public SeatRole? Role { get; init; } = SeatRole.Specialist;

    [Required]
    public Guid? Account { get; init; }

    /// <summary>The last day. A deputy has one (decision 0006).</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>Who is to follow this person, for good or while somebody is away.</summary>
[Requires<LeadTeam>, Reads("seats")]
public sealed class ColleagueModel(GrantCaseSeat grant) : FormPage<ColleagueForm>
{
    public IReadOnlyList<SelectListItem> Roles =>
        [new(Word(SeatRole.Specialist), nameof(SeatRole.Specialist)), new(Word(SeatRole.Deputy), nameof(SeatRole.Deputy))];

    public IReadOnlyList<SelectListItem> Colleagues { get; private set; } = [];

    protected override string? AlreadySavedUrl => SeatsUrl;

    private string SeatsUrl => $"/cases/{Case.Id.Value}/seats";

    protected override Task<bool> StartAsync() => CheckAsync();

    protected override async Task<bool> CheckAsync()
    {
        var workers = await Db.WorkersForAsync(Case, Aborted);
        Colleagues = [.. workers.Where(w => w.Account != Actor.Account).Select(w => new SelectListItem(w.Name, w.Account.Value.ToString()))];
        return true;
    }

    protected override async Task<Result<string>> SaveAsync()
    {
        var role = Form.Role is SeatRole.Deputy ? SeatRole.Deputy : SeatRole.Specialist;
        if (role is SeatRole.Deputy && Form.Until is null)
        {
            return new Refusal("DeputyNeedsEnd", "C.001");
        }

        if (Form.Until < Today)
        {
            return new Refusal("EndIsPast", "C.001");
        }

        var wanted = new SeatGrant(new SeatId(RecordId), new AccountId(Form.Account!.Value), role)
        {
            Team = Case.Case.TeamId,
            IsNamedReader = role is SeatRole.Specialist && Case.Case.HiddenSince is null,
            Until = Form.Until is { } day ? Db.Services.Days.At(day.AddDays(1), TimeOnly.MinValue) : null,
        };
        var result = await grant.ExecuteAsync(Case, wanted, Aborted);
        return result.Refusal is { } refusal ? refusal : SeatsUrl;
    }
}
