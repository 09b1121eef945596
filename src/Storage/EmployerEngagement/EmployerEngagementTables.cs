using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;

namespace Stegvis.Storage.EmployerEngagement;

internal static class EmployerEngagementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Placement>(job =>
        {
            job.HasIndex(p => p.EmployerId);

            // The form asks for them; a list that is brought in may not have them, and nobody guesses.
            job.ComplexProperty(p => p.Facts).Property(f => f.HoursPerWeek).IsRequired(false);
        });
    }
}
