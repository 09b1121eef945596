using Microsoft.EntityFrameworkCore;

namespace Stegvis.Storage;

public abstract partial class AppDb
{
    /// <summary>
    /// Indexes that reach into the facts of a record, which the model cannot name. The caseload asks them once for each case: when was the last
    /// contact, which job is running, when did we last meet an employer.
    /// </summary>
    private static readonly string[] _factsIndexes =
    [
        """CREATE INDEX IF NOT EXISTS "IX_ContactNote_Latest" ON "ContactNote" ("CaseId", "On", "WithdrawnAt")""",
        """CREATE INDEX IF NOT EXISTS "IX_Placement_Running" ON "Placement" ("CaseId", "StartsOn", "EndedOn", "IsSupportedEmployment")""",
        """CREATE INDEX IF NOT EXISTS "IX_LeadContact_Latest" ON "LeadContact" ("CaseId", "On")""",
    ];

    /// <summary>What the database itself needs to find words fast. Each statement may be run again.</summary>
    private protected abstract IEnumerable<string> SearchIndex { get; }

    /// <summary>Brings the tables to the present model. A migration that rebuilds a table loses the indexes on facts; they are made anew here.</summary>
    public async Task MigrateAsync(CancellationToken cancellation = default)
    {
        await Database.MigrateAsync(cancellation);
        foreach (var index in _factsIndexes.Concat(SearchIndex))
        {
            await Database.ExecuteSqlRawAsync(index, cancellation);
        }
    }
}
