using Stegvis.Storage.Auditing;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage;

/// <summary>What every unit of work needs besides its connection: time, days, keys, one writer at a time, the head outside the database.</summary>
public sealed record StorageServices(TimeProvider Clock, ServiceDay Days, Vault Vault)
{
    /// <summary>SQLite has one writer; waiting here is far cheaper than waiting for its lock (measured in bench).</summary>
    public SemaphoreSlim WriteGate { get; } = new(1, 1);

    public ReadMarks ReadMarks { get; } = new(Clock);

    /// <summary>What the service has set of our defaults.</summary>
    public Casework.KnownValues Values { get; } = new();

    /// <summary>What was read of the cases and holds until somebody saves.</summary>
    public Casework.Known.KnownCases Known { get; } = new();

    public HeadFile? HeadFile { get; init; }

    /// <summary>Where papers and pictures lie, sealed; null where there is no such place, as in a test of the database alone.</summary>
    public Attachments.SealedFiles? Files { get; init; }

    public DateTimeOffset Now => Clock.GetUtcNow();

    public DateOnly Today => Days.Of(Now);
}
