using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Casework;

namespace Stegvis.Web.Administration.Defaults;

/// <summary>One of our defaults gets another value from a day on. Here it holds at once, on other machines within seconds.</summary>
public sealed class SetDefault(AppDb db)
{
    public async Task<Result<ThresholdSetting>> ExecuteAsync(Actor actor, Guid id, (MethodThreshold Threshold, DatedValue Value) wanted, CancellationToken cancellation)
    {
        var set = ThresholdSetting.Set(id, wanted.Threshold, (wanted.Value, db.Today), new Stamp(actor.Account, db.Now));
        if (set.Succeeded)
        {
            db.Keep(set.Value!);
            await db.SaveAsync(actor.Did(Acts.DefaultSet, id), cancellation);
            await db.LearnValuesAsync(cancellation);
        }

        return set;
    }
}
