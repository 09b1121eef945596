using Microsoft.EntityFrameworkCore;
using Stegvis.People;

namespace Stegvis.Storage.People;

internal static class PeopleTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.HasIndex(a => a.NormalizedUserName).IsUnique();
            account.ComplexProperty(a => a.Secrets);
        });
        model.Entity<Seat>(seat =>
        {
            seat.HasIndex(s => new { s.AccountId, s.CaseId, s.Role, s.From, s.To });
            seat.HasIndex(s => s.CaseId);
            seat.HasIndex(s => new { s.TeamId, s.Role });
        });
        model.Entity<DisclosureDecision>().HasIndex(d => d.EmployerId);
        model.Entity<WorkerChange>().HasIndex([nameof(WorkerChange.CaseId)], "IX_WorkerChange_Open").IsUnique()
            .HasFilter("\"DoneOn\" IS NULL AND \"StoppedOn\" IS NULL");
        model.Entity<Confirmation>().HasIndex(c => c.DocumentId);
    }
}
