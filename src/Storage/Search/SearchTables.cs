using Microsoft.EntityFrameworkCore;

namespace Stegvis.Storage.Search;

internal static class SearchTables
{
    public static void Map(ModelBuilder model) => model.Entity<SearchRow>(row =>
    {
        row.ToTable(nameof(SearchRow)).HasKey(r => r.Id);
        row.Property(r => r.Id).ValueGeneratedNever();
        row.HasOne<Stegvis.Casework.Case>().WithMany().HasForeignKey(r => r.CaseId).OnDelete(DeleteBehavior.Cascade);
        row.HasIndex(r => r.SourceId);
        row.HasIndex(r => r.ParentId);
    });
}
