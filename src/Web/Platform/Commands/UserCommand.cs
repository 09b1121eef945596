using System.CommandLine;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.People;
using Stegvis.Web.Platform.Hosting;
using Stegvis.Web.SignIn.Proof;

namespace Stegvis.Web.Platform.Commands;

/// <summary>Makes a sign-in from the terminal, for the first colleagues and for the day the last administrator has lost theirs.</summary>
internal static class UserCommand
{
    private static readonly Option<string> _name = new("--name") { Description = "The name others see", Required = true };
    private static readonly Option<string> _user = new("--user") { Description = "The name to sign in with", Required = true };
    private static readonly Option<string?> _team = new("--team") { Description = "Name of the team; needed for lead and specialist" };
    private static readonly Option<string> _role = Role();

    public static Option[] Options => [_name, _user, _role, _team];

    public static async Task RunAsync(StegvisOptions options, ParseResult parsed, CancellationToken cancellation)
    {
        var storage = StorageSetup.OpenExisting(options);
        await using var db = StorageSetup.OpenDatabase(options, storage);
        await DatabaseStart.PrepareAsync(db, options, mayMigrate: false);
        if (await db.InstallationAsync(cancellation) is null)
        {
            throw new StartException("There is no service here yet. Run stegvis serve and open /first-run in a browser; that makes the first administrator.");
        }

        var role = parsed.GetValue(_role) switch { "lead" => SeatRole.TeamLead, "specialist" => SeatRole.Specialist, _ => SeatRole.Administrator };
        TeamId? team = role is SeatRole.Administrator ? null : await TeamAsync(db, parsed.GetValue(_team), cancellation);
        var id = new AccountId(Guid.CreateVersion7(db.Now));
        var form = new AccountForm { Name = parsed.GetValue(_name)!, UserName = parsed.GetValue(_user)! };
        var made = await InvitedAccount.MakeAsync(db, new AccountInvitation(id, form, default), cancellation);
        if (!made.Succeeded)
        {
            throw new StartException($"Somebody signs in as {form.UserName} already. Choose another user name.");
        }

        db.Keep(Seat.Grant(new SeatGrant(new SeatId(Guid.CreateVersion7(db.Now)), id, role) { Team = team }, null, new Stamp(default, db.Now)));
        await db.SaveAsync(Terminal.Actor.Did(Acts.AccountMade, id.Value), cancellation);
        Console.WriteLine($"User name: {made.Value!.Account.UserName}");
        Console.WriteLine($"One-time password: {made.Value.Password}");
        Console.WriteLine("It is shown only now and works once: the first sign-in asks for a new one.");
    }

    internal static async Task<TeamId> TeamAsync(AppDb db, string? name, CancellationToken cancellation)
    {
        var teams = await db.TeamsAsync(cancellation);
        return teams.Find(t => string.Equals(t.Name, name, StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new StartException(teams.Count == 0
                ? "There is no team yet. An administrator makes one under /administration/teams."
                : $"Name the team with --team. Teams: {string.Join(", ", teams.Select(t => t.Name))}.");
    }

    private static Option<string> Role()
    {
        var role = new Option<string>("--role") { Description = "What the new colleague is to do", Required = true };
        role.AcceptOnlyFromAmong("administrator", "lead", "specialist");
        return role;
    }
}
