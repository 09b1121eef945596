using Microsoft.EntityFrameworkCore;
using Stegvis.OnOffJobSupport;

namespace Stegvis.Storage.OnOffJobSupport;

internal static class OnOffJobSupportTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<PlacementEvaluation>().HasIndex(e => e.PlacementId);
        model.Entity<JobAdjustment>().HasIndex(a => a.PlacementId);
        model.Entity<PlacementEnding>().HasIndex(e => e.PlacementId).IsUnique();
    }
}
