namespace Stegvis.Storage.ClientEngagement;

/// <summary>What somebody sent us without signing in. Sealed as a whole, read by leads only, gone once it is taken up or its time has passed.</summary>
internal sealed class SentEnquiry
{
    public Guid Id { get; init; }

    public string Sealed { get; init; } = "";

    public DateTimeOffset SentAt { get; init; }
}
