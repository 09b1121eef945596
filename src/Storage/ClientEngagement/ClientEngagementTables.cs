using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;

namespace Stegvis.Storage.ClientEngagement;

internal static class ClientEngagementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<MeetingSheet>().HasIndex(s => new { s.CaseId, s.CreatedAt });
    }
}
