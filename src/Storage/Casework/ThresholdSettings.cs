using Microsoft.EntityFrameworkCore;
using Stegvis.Method;

namespace Stegvis.Storage.Casework;

/// <summary>What the service has set of our defaults, as this process knows it: read when it starts, after each change here, and from time to time.</summary>
public sealed class KnownValues
{
    private volatile ThresholdValues _now = ThresholdValues.AsTheyCame;

    public ThresholdValues Now => _now;

    public async Task LearnAsync(AppDb db, CancellationToken cancellation = default) => _now = new ThresholdValues(await db.ThresholdSettingsAsync(cancellation));
}

/// <summary>The settings as they are stored. Lists never ask for them: they use what this process knows.</summary>
public static class ThresholdSettings
{
    public static Task<List<ThresholdSetting>> ThresholdSettingsAsync(this AppDb db, CancellationToken cancellation = default) =>
        db.Set<ThresholdSetting>().AsNoTracking().OrderByDescending(s => s.CreatedAt).ToListAsync(cancellation);

    public static Task LearnValuesAsync(this AppDb db, CancellationToken cancellation = default) => db.Services.Values.LearnAsync(db, cancellation);
}
