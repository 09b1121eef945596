using Stegvis.People;

namespace Stegvis.Web.Platform.Commands;

/// <summary>Who acts when somebody at the machine itself does: no account, and for the record the machine's own user name as the reason.</summary>
internal static class Terminal
{
    public static Actor Actor { get; } = new(default, default, SeatRole.Administrator);

    public static Deed Did(Act act, DateTimeOffset now) => Actor.Did(act, Guid.CreateVersion7(now), $"at the terminal, as {Environment.UserName}");
}
