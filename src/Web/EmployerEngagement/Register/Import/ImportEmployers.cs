using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.EmployerEngagement;

namespace Stegvis.Web.EmployerEngagement.Register.Import;

/// <summary>
/// Takes a file of the national register in. The whole file is read through once before anything is written, so that a broken one
/// holds nobody up and leaves nothing behind.
/// </summary>
public sealed class ImportEmployers(AppDb db)
{
    public async Task<ImportCounts> ExecuteAsync(Actor actor, Guid importId, Func<Stream> open, CancellationToken cancellation)
    {
        await using (var whole = open())
        {
            await foreach (var _ in new RegisterFile(whole).ReadAsync(cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        await using var file = open();
        var import = new EmployerImport(db, actor);
        await import.TakeInAsync(importId, new RegisterFile(file).ReadAsync(cancellation), cancellation);
        return import.Counts;
    }
}
