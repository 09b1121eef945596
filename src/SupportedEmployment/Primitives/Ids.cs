namespace Stegvis;

/// <summary>The identity of one record: a UUID version 7, made when the form that creates it opens.</summary>
public interface IRecordId<TSelf>
    where TSelf : struct, IRecordId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}

public readonly record struct AccountId(Guid Value) : IRecordId<AccountId>
{
    public static AccountId From(Guid value) => new(value);
}

public readonly record struct SeatId(Guid Value) : IRecordId<SeatId>
{
    public static SeatId From(Guid value) => new(value);
}

public readonly record struct TeamId(Guid Value) : IRecordId<TeamId>
{
    public static TeamId From(Guid value) => new(value);
}

public readonly record struct PersonId(Guid Value) : IRecordId<PersonId>
{
    public static PersonId From(Guid value) => new(value);
}

public readonly record struct CaseId(Guid Value) : IRecordId<CaseId>
{
    public static CaseId From(Guid value) => new(value);
}

public readonly record struct EmployerId(Guid Value) : IRecordId<EmployerId>
{
    public static EmployerId From(Guid value) => new(value);
}

public readonly record struct PlacementId(Guid Value) : IRecordId<PlacementId>
{
    public static PlacementId From(Guid value) => new(value);
}

public readonly record struct ConsentId(Guid Value) : IRecordId<ConsentId>
{
    public static ConsentId From(Guid value) => new(value);
}

public readonly record struct MeetingId(Guid Value) : IRecordId<MeetingId>
{
    public static MeetingId From(Guid value) => new(value);
}
