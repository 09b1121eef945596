using Microsoft.AspNetCore.Mvc;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Casework;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.People.Workers;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Team.Seats;

/// <summary>Who has a seat on this case, and the way to give and end one. The person reads the same in who has looked.</summary>
[Requires<LeadTeam>, Reads("seats")]
public sealed class CaseSeatsModel(EndCaseSeat end) : StegvisPage
{
    public IReadOnlyList<CaseSeat> Seats { get; private set; } = [];

    /// <summary>How many have followed the person, and a change that is under way.</summary>
    public WorkersView Workers { get; private set; } = null!;

    public async Task OnGetAsync()
    {
        Seats = await Db.SeatsOfAsync(Case, Aborted);
        Workers = await WorkersView.OfAsync(this, Aborted);
    }

    public async Task<IActionResult> OnPostEndAsync(Guid seat) =>
        await end.ExecuteAsync(Case, new SeatId(seat), Aborted) is null ? NotFound() : Redirect($"/cases/{Case.Id.Value}/seats");

    /// <summary>Who works where the person works is not named while that is hidden.</summary>
    public string NameOf(CaseSeat seat) => seat.Role is SeatRole.EmployerContact or SeatRole.Mentor ? Whereabouts.NotShown(this) ?? seat.Name : seat.Name;

    public string Line(CaseSeat seat)
    {
        var parts = new[]
        {
            Word(seat.Role),
            seat.Workplace,
            seat.Until is { } until ? Word("CaseSeats.Until", Days.Short(this, DateOnly.FromDateTime(Db.Services.Days.Local(until)).AddDays(-1))) : null,
        };
        return string.Join(" · ", parts.OfType<string>());
    }
}
