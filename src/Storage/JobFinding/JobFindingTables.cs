using Microsoft.EntityFrameworkCore;
using Stegvis.JobFinding;

namespace Stegvis.Storage.JobFinding;

internal static class JobFindingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<JobLead>().HasIndex(l => l.EmployerId);
        model.Entity<LeadContact>().HasIndex(c => c.EmployerId);
        model.Entity<LeadContact>().HasIndex(c => c.LeadId);
    }
}
