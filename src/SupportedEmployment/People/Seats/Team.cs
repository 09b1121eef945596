namespace Stegvis.People;

/// <summary>Specialists who cover for each other under one lead. A case belongs to one team.</summary>
public sealed class Team : StoredRecord
{
    private Team()
    {
    }

    public TeamId TeamId { get; private init; }

    public override Guid Id
    {
        get => TeamId.Value;
        private protected init => TeamId = new(value);
    }

    public string Name { get; private set; } = "";

    public static Team Create(TeamId id, string name, Stamp stamp) =>
        new() { Id = id.Value, Name = name, CreatedAt = stamp.At, CreatedBy = stamp.By };
}
