namespace Stegvis.People;

/// <summary>What a page or operation asks of the seat. Which cases the seat reaches is a separate question, answered by the storage.</summary>
public interface IPermission
{
    static abstract bool Allows(SeatRole role);

    /// <summary>How sure we must be who it is. A card is enough to see and to answer; the exceptions stand below, and nowhere else.</summary>
    static virtual Assurance Least => Assurance.Low;
}

/// <summary>Staff reading a case: its specialist, its deputy, its team's lead.</summary>
public sealed class ReadCase : IPermission
{
    public static bool Allows(SeatRole role) => role.IsStaff();
}

/// <summary>Writing on a case: its specialist or deputy.</summary>
public sealed class WorkOnCase : IPermission
{
    public static bool Allows(SeatRole role) => role.IsWorker();
}

/// <summary>The employer register: staff read it and keep it together.</summary>
public sealed class KeepEmployers : IPermission
{
    public static bool Allows(SeatRole role) => role.IsStaff();
}

/// <summary>The person, about themself.</summary>
public sealed class OwnCase : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.Person;
}

/// <summary>Staff and the person alike: what both may say yes to or comment on.</summary>
public sealed class ShareInCase : IPermission
{
    public static bool Allows(SeatRole role) => role.IsStaff() || role is SeatRole.Person;
}

/// <summary>The employer's and the mentor's page of one placement.</summary>
public sealed class SeeWorkplace : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.EmployerContact or SeatRole.Mentor;
}

/// <summary>People the person has let in: partners and supporters.</summary>
public sealed class SeeNetwork : IPermission
{
    public static bool Allows(SeatRole role) => role.ReaderOf() is Reader.Partner or Reader.Circle;
}

/// <summary>Leads a team: grants seats, sees its cases for supervision.</summary>
public sealed class LeadTeam : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.TeamLead;
}

/// <summary>Makes accounts and teams; reads no case.</summary>
public sealed class Administer : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.Administrator;
}

/// <summary>Keeps the numbers to call when it is hard: they belong to the whole service.</summary>
public sealed class KeepCrisisContacts : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.TeamLead or SeatRole.Administrator;
}

/// <summary>Sets our defaults for the whole service; the numbers of the method are nobody's to set.</summary>
public sealed class SetDefaults : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.TeamLead or SeatRole.Administrator;
}

/// <summary>Writes down where the service has told about itself: it concerns no person.</summary>
public sealed class KeepOutreach : IPermission
{
    public static bool Allows(SeatRole role) => role.IsStaff();
}

/// <summary>Anybody signed in, in whatever seat.</summary>
public sealed class BeSignedIn : IPermission
{
    public static bool Allows(SeatRole role) => Enum.IsDefined(role);
}

/// <summary>Numbers of the whole service, small ones protected: the commissioner, and the lead who answers for them.</summary>
public sealed class SeeServiceNumbers : IPermission
{
    public static bool Allows(SeatRole role) => role is SeatRole.Funder or SeatRole.TeamLead;
}

/// <summary>The person gives, changes or stops what others may see. Not with a card: somebody may have borrowed it.</summary>
public sealed class DecideSharing : IPermission
{
    public static Assurance Least => Assurance.Substantial;

    public static bool Allows(SeatRole role) => role is SeatRole.Person;
}

/// <summary>The person takes everything along. Not with a card.</summary>
public sealed class TakeEverything : IPermission
{
    public static Assurance Least => Assurance.Substantial;

    public static bool Allows(SeatRole role) => role is SeatRole.Person;
}

/// <summary>Anybody, about their own means of signing in and the role they act in. Not with a card: it opens the person's seat and makes no new way in.</summary>
public sealed class KeepSignIn : IPermission
{
    public static Assurance Least => Assurance.Substantial;

    public static bool Allows(SeatRole role) => Enum.IsDefined(role);
}

/// <summary>The person sees what is locked about them. Not with a card: somebody may have borrowed it.</summary>
public sealed class SeeLocked : IPermission
{
    public static Assurance Least => Assurance.Substantial;

    public static bool Allows(SeatRole role) => role is SeatRole.Person;
}
