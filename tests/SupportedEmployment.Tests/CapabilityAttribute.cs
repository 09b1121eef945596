using Xunit.v3;

namespace Stegvis.Tests;

/// <summary>The capability of the catalogue that a test proves, as far as it goes.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class CapabilityAttribute(string id) : Attribute, ITraitAttribute
{
    public string Id { get; } = id;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Capability", Id)];
}
