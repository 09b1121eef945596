using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.Storage.Casework.Known;

namespace Stegvis.Storage.Casework;

internal static class CaseworkTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Case>(@case =>
        {
            @case.HasIndex(c => c.Reference).IsUnique();
            @case.HasIndex(c => new { c.TeamId, c.ClosedOn });
            @case.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId);
            @case.Property<long>(CaseChanges.Last);
            @case.HasIndex(nameof(Case.TeamId), CaseChanges.Last);
            @case.HasIndex(nameof(Case.CaseId), CaseChanges.Last);
            @case.HasMany(c => c.Steps).WithOne().HasForeignKey(s => s.CaseId);
            @case.Navigation(c => c.Steps).UsePropertyAccessMode(PropertyAccessMode.Field);
        });
        model.Entity<StepProgress>().ToTable(nameof(StepProgress)).HasKey(s => new { s.CaseId, s.Step });
        model.Entity<NoteComment>().HasIndex(c => c.NoteId);
        model.Entity<Meeting>().HasIndex(m => new { m.CaseId, m.StartsAt });
        model.Entity<Meeting>().ComplexProperty(m => m.Before);
        model.Entity<Attachment>().HasIndex(a => a.NoteId);
        model.Entity<CaseTask>().HasIndex(t => new { t.Kind, t.SubjectId }).IsUnique();
        model.Entity<CaseTask>().HasIndex(t => new { t.CaseId, t.DoneOn });
        model.Entity<PlanLine>().HasIndex(l => l.SheetId);
        model.Entity<Pause>().HasIndex([nameof(Pause.CaseId)], "IX_Pause_Lasting").IsUnique().HasFilter("\"UntilOn\" IS NULL");
        model.Entity<UnmetNeed>().HasIndex([nameof(UnmetNeed.CaseId)], "IX_UnmetNeed_Open").IsUnique().HasFilter("\"MetOn\" IS NULL");
        model.Entity<FindingAnswer>().HasIndex(a => new { a.CreatedBy, a.PutOffUntil });
        model.Entity<Stegvis.Method.ThresholdSetting>().Property(s => s.ThresholdId).HasMaxLength(20);
    }
}
