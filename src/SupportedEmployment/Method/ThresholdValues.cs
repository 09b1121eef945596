namespace Stegvis.Method;

/// <summary>
/// The values that hold in one service: the method's own, and of our defaults those the service has set (decision 0033). What the service sets
/// holds for everything that is open on its day; the method's own values change as <see cref="MethodThreshold"/> says.
/// </summary>
public sealed class ThresholdValues(IEnumerable<ThresholdSetting> settings)
{
    private readonly ILookup<string, DatedValue> _set =
        settings.OrderBy(s => s.From).ThenBy(s => s.CreatedAt).ToLookup(s => s.ThresholdId, s => new DatedValue(s.From, s.Value), StringComparer.Ordinal);

    /// <summary>Nothing is set: the values as they came.</summary>
    public static ThresholdValues AsTheyCame { get; } = new([]);

    public int On(MethodThreshold threshold, DateOnly day) => SetOn(threshold, day)?.Value ?? threshold.On(day);

    /// <summary>What the service has set and holds on the day; null where the value is as it came.</summary>
    public DatedValue? SetOn(MethodThreshold threshold, DateOnly day) =>
        threshold.IsOurDefault ? _set[threshold.Id].LastOrDefault(v => v.From <= day) : null;
}
