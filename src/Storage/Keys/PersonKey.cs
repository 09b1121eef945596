namespace Stegvis.Storage.Keys;

/// <summary>A person's own key, wrapped by the master key. The empty owner is the service itself.</summary>
internal sealed class PersonKey
{
    /// <summary>The key of the audit chain, there once the master key is another than the one the chain began with.</summary>
    public static readonly Guid AuditChain = new("a0d17000-0000-7000-8000-000000000000");

    public Guid Owner { get; init; }

    public byte[] Wrapped { get; init; } = [];
}

/// <summary>One part of the web framework's key ring, sealed by the master key before it is stored.</summary>
internal sealed class ProtectionKey
{
    public string Name { get; init; } = "";

    public string Sealed { get; init; } = "";
}

/// <summary>The one row that says what this database is: of which key, demo or real, in which time zone.</summary>
public sealed class Installation
{
    public int Id { get; init; } = 1;

    public string KeyFingerprint { get; init; } = "";

    public string ServiceName { get; set; } = "";

    public bool IsDemo { get; init; }

    public string TimeZone { get; init; } = "Europe/Oslo";

    public DateTimeOffset FoundedAt { get; init; }
}
