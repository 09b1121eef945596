namespace Stegvis.People;

/// <summary>What each role reads as. Roles missing here have no column in the catalogue and see nothing.</summary>
public static class SeatRoles
{
    private static readonly Dictionary<SeatRole, Reader> _readers = new()
    {
        [SeatRole.Person] = Reader.Person,
        [SeatRole.Specialist] = Reader.Worker,
        [SeatRole.Deputy] = Reader.Worker,
        [SeatRole.TeamLead] = Reader.Lead,
        [SeatRole.Administrator] = Reader.Administrator,
        [SeatRole.EmployerContact] = Reader.Employer,
        [SeatRole.Mentor] = Reader.Mentor,
        [SeatRole.JobCoach] = Reader.Mentor,
        [SeatRole.CircleMember] = Reader.Circle,
        [SeatRole.Home] = Reader.Circle,
        [SeatRole.ExternalPartner] = Reader.Partner,
        [SeatRole.Referrer] = Reader.Partner,
        [SeatRole.UnionRepresentative] = Reader.Partner,
        [SeatRole.PlanCoordinator] = Reader.Coordinator,
        [SeatRole.Funder] = Reader.Funder,
    };

    public static Reader ReaderOf(this SeatRole role) => _readers.GetValueOrDefault(role);

    /// <summary>A specialist and a deputy do the same work; acting as one includes cases held as the other.</summary>
    public static bool IsWorker(this SeatRole role) => role is SeatRole.Specialist or SeatRole.Deputy;

    public static bool IsStaff(this SeatRole role) => role.IsWorker() || role is SeatRole.TeamLead;
}
