using Stegvis.People;

namespace Stegvis.ClientEngagement;

/// <summary>
/// What somebody in the circle is sent so that they can sign in and see their own promises (M1.36). It works once, for a week, and only while they
/// are in the circle. The code itself is kept nowhere.
/// </summary>
public sealed class CircleInvitation : StoredRecord
{
    /// <summary>Our default.</summary>
    public const int DaysValid = 7;

    private CircleInvitation()
    {
    }

    public CaseId CaseId { get; private init; }

    public Guid MemberId { get; private init; }

    /// <summary>Who invited; the seat it opens names this one as its giver.</summary>
    public SeatId InvitedBy { get; private init; }

    public byte[] SecretHash { get; private init; } = [];

    public DateTimeOffset WorksUntil { get; private init; }

    public DateTimeOffset? UsedAt { get; private set; }

    public DateTimeOffset? StoppedAt { get; private set; }

    /// <summary>What the person says yes to: that this one signs in and reads their own promises. Nothing else is opened by it.</summary>
    public string Hash => VersionHash.Of(MemberId, CaseId);

    public static Result<CircleInvitation> Of(Guid id, CircleMember member, (SeatId By, byte[] SecretHash) made, Stamp stamp) => !member.IsInCircle
        ? new Refusal("NotInTheCircle", "M1.87")
        : new CircleInvitation
        {
            Id = id,
            CaseId = member.CaseId,
            MemberId = member.Id,
            InvitedBy = made.By,
            SecretHash = made.SecretHash,
            WorksUntil = stamp.At.AddDays(DaysValid),
            CreatedAt = stamp.At,
            CreatedBy = stamp.By,
        };

    public bool Works(DateTimeOffset now) => UsedAt is null && StoppedAt is null && WorksUntil > now;

    public void Use(DateTimeOffset now) => UsedAt ??= now;

    /// <summary>A newer one takes its place, or the person has taken the member out.</summary>
    public void Stop(DateTimeOffset now) => StoppedAt ??= now;
}
