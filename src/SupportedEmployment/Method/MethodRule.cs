namespace Stegvis.Method;

/// <summary>
/// How much a rule asks (decision 0001). <c>Refuse</c> has no override by staff; <c>Warn</c> saves anyway and names one next step;
/// <c>Inform</c> guides; <c>Record</c> only keeps.
/// </summary>
public enum Strength
{
    Refuse,
    Warn,
    Inform,
    Record,
}

/// <summary>
/// One rule of the method: a pure function from what is known of a case to findings. Its id stands in the catalogue,
/// its words under <c>{Id}.*</c> in the texts of the findings.
/// </summary>
public abstract class MethodRule(string id, Strength strength, params IReadOnlyList<MethodThreshold> thresholds)
{
    public string Id { get; } = id;

    public string Name => GetType().Name;

    public Strength Strength { get; } = strength;

    public IReadOnlyList<MethodThreshold> Thresholds { get; } = thresholds;

    public IReadOnlyList<MethodSource> Sources => [.. Thresholds.SelectMany(t => t.Sources).Distinct()];

    /// <summary>In a pause only the rule about the pause itself says anything.</summary>
    public virtual bool SpeaksInAPause => false;

    public abstract IEnumerable<Finding> Check(CaseFacts facts, DateOnly today);
}
