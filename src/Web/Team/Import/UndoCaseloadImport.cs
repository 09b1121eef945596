using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Imports;

namespace Stegvis.Web.Team.Import;

/// <summary>Takes an import back on the day it was made: the people nobody has written about since. The others stay, untouched.</summary>
public sealed class UndoCaseloadImport(AppDb db)
{
    /// <summary>How many were taken back; null when it is not there or its day is over.</summary>
    public async Task<int?> ExecuteAsync(Actor lead, Guid importId, CancellationToken cancellation)
    {
        int? undone = null;
        await db.TogetherAsync(async () => undone = await UndoAsync(lead, importId, cancellation), cancellation);
        return undone;
    }

    private async Task<int?> UndoAsync(Actor lead, Guid importId, CancellationToken cancellation)
    {
        if (await db.CaseloadImportForChangeAsync(lead, importId, cancellation) is not { } import || !import.MayBeUndone(db.Services.Days, db.Now))
        {
            return null;
        }

        import.Undo(db.Now);
        await db.SaveAsync(lead.Did(Acts.CaseloadImportUndone, importId), cancellation);
        return await db.RemoveUntouchedAsync(lead, import, cancellation);
    }
}
