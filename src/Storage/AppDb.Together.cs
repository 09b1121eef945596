using Microsoft.EntityFrameworkCore.Storage;
using Stegvis.Storage.Auditing;

namespace Stegvis.Storage;

public abstract partial class AppDb
{
    private Batch? _batch;

    /// <summary>
    /// Many acts in one transaction: all or none. Each act still makes its own link through the same code as a single save;
    /// only the commit is shared. For demo data and imports.
    /// </summary>
    public async Task TogetherAsync(Func<Task> work, CancellationToken cancellation = default)
    {
        try
        {
            await CommitTogetherAsync(work, cancellation);
        }
        catch (Exception failure)
        {
            ChangeTracker.Clear();
            if (Explain(failure) is { } explained)
            {
                throw explained;
            }

            throw;
        }
    }

    private async Task CommitTogetherAsync(Func<Task> work, CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        var batch = _batch = new Batch(transaction);
        Database.AutoSavepointsEnabled = false;
        try
        {
            await work();
            await transaction.CommitAsync(cancellation);
            batch.WriteHead(Services);
        }
        catch
        {
            batch.Owners.ForEach(Services.Vault.Forget);
            throw;
        }
        finally
        {
            _batch = null;
            Database.AutoSavepointsEnabled = true;
        }
    }

    private async Task WriteInBatchAsync(LinkDraft link, Batch batch, CancellationToken cancellation)
    {
        batch.Owners.Add(link.Owner);
        _saving = true;
        try
        {
            batch.Newest = await AppendAsync(link, batch.Transaction.GetDbTransaction(), cancellation);
            await base.SaveChangesAsync(true, cancellation);
        }
        finally
        {
            _saving = false;
        }
    }

    private sealed class Batch(IDbContextTransaction transaction)
    {
        public IDbContextTransaction Transaction { get; } = transaction;

        public List<Guid> Owners { get; } = [];

        public AuditEntry? Newest { get; set; }

        public void WriteHead(StorageServices services)
        {
            if (Newest is { } newest)
            {
                services.HeadFile?.Write(newest.Seq, newest.Hash);
            }
        }
    }
}
