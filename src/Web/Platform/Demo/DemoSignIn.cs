using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;

namespace Stegvis.Web.Platform.Demo;

/// <summary>One sign-in of the demo and the seats it may act in.</summary>
public sealed record DemoSignIn(AccountId Account, string UserName, string Name, string SecurityStamp)
{
    private static readonly SeatRole[] _order =
        [SeatRole.Specialist, SeatRole.Deputy, SeatRole.TeamLead, SeatRole.Person, SeatRole.EmployerContact, SeatRole.Mentor, SeatRole.ExternalPartner, SeatRole.CircleMember, SeatRole.Funder, SeatRole.Administrator];

    public IReadOnlyList<Actor> Seats { get; private init; } = [];

    public SeatRole Role => Seats[0].Role;

    internal static async Task<IReadOnlyList<DemoSignIn>> AllAsync(AppDb db)
    {
        var accounts = await db.Set<Account>().AsNoTracking().Where(a => a.UserName.EndsWith(Staff.SignInDomain)).OrderBy(a => a.CreatedAt).ToListAsync();
        var found = new List<DemoSignIn>();
        foreach (var account in accounts)
        {
            var seats = await db.SeatsOfAsync(account.AccountId, CancellationToken.None);
            if (seats.Count > 0)
            {
                found.Add(new DemoSignIn(account.AccountId, account.UserName, account.DisplayName, account.Secrets.SecurityStamp) { Seats = seats.ConvertAll(Stegvis.Storage.People.Seats.ActorIn) });
            }
        }

        return [.. found.OrderBy(s => Array.IndexOf(_order, s.Role))];
    }
}
