using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;

namespace Stegvis.Storage.EmployerEngagement;

internal static class EmployerEngagementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Placement>().HasIndex(p => p.EmployerId);
    }
}
