using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;

namespace Stegvis.Storage.EmployerEngagement;

/// <summary>Names from the employer register. The register holds nothing about any person.</summary>
public static class EmployerChoices
{
    public const int Most = 200;

    public static Task<Dictionary<EmployerId, string>> EmployerNamesAsync(this AppDb db, IEnumerable<EmployerId> employers, CancellationToken cancellation)
    {
        var ids = employers.Distinct().ToList();
        return db.Employers.Where(e => ids.Contains(e.EmployerId)).ToDictionaryAsync(e => e.EmployerId, e => e.Facts.Name, cancellation);
    }

    /// <summary>Employers to choose from, by name; with a part of the name, only those that have it.</summary>
    public static Task<List<Employer>> EmployersToChooseAsync(this AppDb db, string? part, CancellationToken cancellation)
    {
        var employers = db.Employers.AsNoTracking();
        if (!string.IsNullOrWhiteSpace(part))
        {
            var wanted = part.Trim().ToUpperInvariant();
            employers = employers.Where(e => e.Facts.Name.ToUpper().Contains(wanted));
        }

        return employers.OrderBy(e => e.Facts.Name).Take(Most).ToListAsync(cancellation);
    }
}
