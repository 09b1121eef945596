using Microsoft.EntityFrameworkCore;
using Stegvis.Method;

namespace Stegvis.Storage.Casework;

/// <summary>What the service has set of our defaults, as this process knows it: read when it starts, after each change here, and from time to time.</summary>
public sealed class KnownValues
{
    private volatile ThresholdValues _now = ThresholdValues.AsTheyCame;
    private volatile HashSet<Guid> _learned = [];

    public ThresholdValues Now => _now;

    /// <summary>The same values stay the same object: what was worked out by them holds (decision 0039).</summary>
    public async Task LearnAsync(AppDb db, CancellationToken cancellation = default)
    {
        var settings = await db.ThresholdSettingsAsync(cancellation);
        var ids = settings.Select(s => s.Id).ToHashSet();
        if (!ids.SetEquals(_learned))
        {
            (_learned, _now) = (ids, new ThresholdValues(settings));
        }
    }
}

/// <summary>The settings as they are stored. Lists never ask for them: they use what this process knows.</summary>
public static class ThresholdSettings
{
    public static Task<List<ThresholdSetting>> ThresholdSettingsAsync(this AppDb db, CancellationToken cancellation = default) =>
        db.Set<ThresholdSetting>().AsNoTracking().OrderByDescending(s => s.CreatedAt).ToListAsync(cancellation);

    public static Task LearnValuesAsync(this AppDb db, CancellationToken cancellation = default) => db.Services.Values.LearnAsync(db, cancellation);
}
