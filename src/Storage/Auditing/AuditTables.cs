using Microsoft.EntityFrameworkCore;
using Stegvis.Storage.Drafts;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage.Auditing;

internal static class AuditTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<AuditEntry>(entry =>
        {
            entry.ToTable(nameof(AuditEntry)).HasKey(e => e.Seq);
            entry.Property(e => e.Seq).ValueGeneratedNever();
            entry.Property(e => e.Role).HasConversion<string>();
            entry.HasIndex(e => new { e.Case, e.Seq });
            entry.HasIndex(e => new { e.Seat, e.At });
        });
        model.Entity<AuditPayload>(payload =>
        {
            payload.ToTable(nameof(AuditPayload)).HasKey(p => p.Seq);
            payload.Property(p => p.Seq).ValueGeneratedNever();
            payload.HasIndex(p => p.Owner);
        });
        model.Entity<AuditRecord>(record =>
        {
            record.ToTable(nameof(AuditRecord)).HasKey(r => new { r.Seq, r.Ordinal });
            record.Property(r => r.Touch).HasConversion<string>();
            record.HasIndex(r => r.RecordId);
        });
        MapHead(model);
        MapKeysAndDrafts(model);
    }

    private static void MapHead(ModelBuilder model) => model.Entity<AuditHead>(head =>
    {
        head.ToTable(nameof(AuditHead)).HasKey(h => h.Id);
        head.Property(h => h.Id).ValueGeneratedNever();
        head.HasData(new AuditHead { Seq = 0, Hash = [] });
    });

    private static void MapKeysAndDrafts(ModelBuilder model)
    {
        model.Entity<PersonKey>().ToTable(nameof(PersonKey)).HasKey(k => k.Owner);
        model.Entity<PersonKey>().Property(k => k.Owner).ValueGeneratedNever();
        model.Entity<ProtectionKey>().ToTable(nameof(ProtectionKey)).HasKey(k => k.Name);
        model.Entity<Installation>().ToTable(nameof(Installation)).HasKey(i => i.Id);
        model.Entity<Installation>().Property(i => i.Id).ValueGeneratedNever();
        model.Entity<Draft>().ToTable(nameof(Draft)).HasKey(d => new { d.Account, d.Form, d.Subject });
    }
}
