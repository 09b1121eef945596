using Microsoft.EntityFrameworkCore;
using Stegvis.VocationalProfiling;

namespace Stegvis.Storage.VocationalProfiling;

internal static class VocationalProfilingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<VocationalProfile>().HasIndex(p => new { p.CaseId, p.Number }).IsUnique();
    }
}
