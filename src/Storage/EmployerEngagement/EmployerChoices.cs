using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;

namespace Stegvis.Storage.EmployerEngagement;

/// <summary>Names from the employer register. The register holds nothing about any person.</summary>
public static class EmployerChoices
{
    public const int Most = 200;

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
