using Microsoft.EntityFrameworkCore;
using Stegvis.ClientEngagement;

namespace Stegvis.Storage.ClientEngagement;

internal static class ClientEngagementTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SentEnquiry>().ToTable(nameof(SentEnquiry)).HasKey(e => e.Id);
        model.Entity<SentEnquiry>().Property(e => e.Id).ValueGeneratedNever();
        model.Entity<CircleInvitation>(invitation =>
        {
            invitation.HasIndex(i => i.SecretHash).IsUnique();
            invitation.HasIndex(i => i.MemberId);
        });
        model.Entity<OutreachEvent>().HasIndex(e => e.CreatedAt);
        model.Entity<MeetingSheet>().HasIndex(s => new { s.CaseId, s.CreatedAt });
    }
}
