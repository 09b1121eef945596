namespace Stegvis.Method;

public enum ThresholdUnit
{
    Days,
    Months,
    WorkingDay,
    Criteria,
    Steps,
    Signatures,
    Answers,
    Percent,
}

/// <summary>A value and the first day it holds.</summary>
public sealed record DatedValue(DateOnly From, int Value);

/// <summary>
/// A number of the method, or a default of ours, by its id in the catalogue. A change is one more dated value:
/// what began before the change is judged by the value that held then.
/// </summary>
public sealed class MethodThreshold(string id, ThresholdUnit unit, IReadOnlyList<MethodSource> sources, params IReadOnlyList<DatedValue> values)
{
    public string Id { get; } = id;

    public ThresholdUnit Unit { get; } = unit;

    public IReadOnlyList<MethodSource> Sources { get; } = sources;

    /// <summary>In order of their days.</summary>
    public IReadOnlyList<DatedValue> Values { get; } = [.. values.OrderBy(v => v.From)];

    /// <summary>Ours, configurable, never method doctrine.</summary>
    public bool IsOurDefault => Sources.Any(s => s.Part is SourcePart.OurDefault);

    /// <summary>The most a service may set: beyond it nobody is reminded of anything.</summary>
    public int Most => Unit is ThresholdUnit.Months ? 24 : 365;

    /// <summary>The value that holds on a day; before the first dated value, the first.</summary>
    public int On(DateOnly day) => (Values.LastOrDefault(v => v.From <= day) ?? Values[0]).Value;

    public static MethodThreshold Of(string id, (int Value, ThresholdUnit Unit) amount, params IReadOnlyList<MethodSource> sources) =>
        new(id, amount.Unit, sources, new DatedValue(DateOnly.MinValue, amount.Value));
}
