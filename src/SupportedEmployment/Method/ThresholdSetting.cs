namespace Stegvis.Method;

/// <summary>
/// A default of ours, as the service wants it from a day on (decision 0033). Never a number of the method. A later one takes its place from its
/// own day; none is ever changed, so that a finding of any day can be explained.
/// </summary>
public sealed class ThresholdSetting : StoredRecord
{
    private ThresholdSetting()
    {
    }

    public string ThresholdId { get; private init; } = "";

    public int Value { get; private init; }

    public DateOnly From { get; private init; }

    public static Result<ThresholdSetting> Set(Guid id, MethodThreshold threshold, (DatedValue Value, DateOnly Today) wanted, Stamp stamp) =>
        !threshold.IsOurDefault ? new Refusal("NotOurs", threshold.Id)
        : wanted.Value.Value < 1 || wanted.Value.Value > threshold.Most ? new Refusal("OutOfReach", threshold.Id)
        : wanted.Value.From < wanted.Today || wanted.Value.From > wanted.Today.AddYears(1) ? new Refusal("DayOutOfReach", threshold.Id)
        : new ThresholdSetting
        {
            Id = id,
            ThresholdId = threshold.Id,
            Value = wanted.Value.Value,
            From = wanted.Value.From,
            CreatedAt = stamp.At,
            CreatedBy = stamp.By,
        };
}
