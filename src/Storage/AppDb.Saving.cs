using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Casework.Known;
using Stegvis.Storage.Keys;
using Stegvis.Storage.Search;

namespace Stegvis.Storage;

public abstract partial class AppDb
{
    private bool _saving;

    /// <summary>This unit of work has saved something: what it has read may have changed by its own hand.</summary>
    internal bool HasSaved { get; private set; }

    /// <summary>What is read now is what others would read too: nothing of it can still be undone, and nothing is newer than what was opened.</summary>
    internal bool ReadsWhatIsSaved => !HasSaved && Database.CurrentTransaction is null;

    /// <summary>
    /// Writes the tracked changes, the act and its change records in one transaction. Throws <see cref="DbUpdateConcurrencyException"/>
    /// when somebody saved first, <see cref="AlreadySavedException"/> when a record with the same id is already there.
    /// </summary>
    public async Task SaveAsync(Deed deed, CancellationToken cancellation = default)
    {
        var changes = new ChangeLog(ChangeTracker);
        changes.NextVersions();
        var link = new LinkDraft(deed, null, changes.Payload(deed.Because), changes.Records);
        HasSaved |= !changes.IsEmpty;
        await WriteAsync(link, cancellation);
    }

    /// <summary>The version the form was opened with. Saving fails when the record has moved on since.</summary>
    public void Expect(StoredRecord record, int version) => Entry(record).Property(r => r.Version).OriginalValue = version;

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("No act, no write: use SaveAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => _saving
        ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
        : throw new InvalidOperationException("No act, no write: use SaveAsync.");

    internal Task WriteAsync(LinkDraft link, CancellationToken cancellation) =>
        _batch is { } batch ? WriteInBatchAsync(link, batch, cancellation) : WriteAsync(link.Owner, _ => Task.FromResult(link), cancellation);

    /// <summary>As above for work too large for one tracker: <paramref name="work"/> saves in parts inside the transaction and tells what it did.</summary>
    internal async Task WriteAsync(Guid owner, Func<CancellationToken, Task<LinkDraft>> work, CancellationToken cancellation)
    {
        try
        {
            using var turn = await TakeTurnAsync(cancellation);
            var entry = await CommitAsync(owner, work, cancellation);
            Services.HeadFile?.Write(entry.Seq, entry.Hash);
            Measures.Saved(entry.Act);
        }
        catch (Exception failure)
        {
            // A unit of work that failed is over: whoever tries again loads anew.
            ChangeTracker.Clear();
            if (Explain(failure) is { } explained)
            {
                throw explained;
            }

            throw;
        }
    }

    /// <summary>A write without an act: drafts, which nobody has said yet, and the counting round a sign-in.</summary>
    internal async Task WriteDraftAsync(Func<Task> write, CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        _saving = true;
        try
        {
            await write();
        }
        catch (Exception failure)
        {
            if (Explain(failure) is { } explained)
            {
                throw explained;
            }

            throw;
        }
        finally
        {
            _saving = false;
            ChangeTracker.Clear();
        }
    }

    internal async Task<IDisposable?> TakeTurnAsync(CancellationToken cancellation)
    {
        if (!HasSingleWriter)
        {
            return null;
        }

        await Services.WriteGate.WaitAsync(cancellation);
        return new Turn(Services.WriteGate);
    }

    /// <summary>A key that is taken already: null for any other failure, true for a record's own id, false for another unique value.</summary>
    private protected abstract bool? IsTakenId(DbException failure);

    /// <summary>Null for a failure that is not the storage's.</summary>
    private protected abstract StorageTrouble? TroubleOf(DbException failure);

    private Exception? Explain(Exception failure)
    {
        var cause = failure;
        while (cause is not (null or DbException))
        {
            cause = cause.InnerException;
        }

        return cause is DbException database
            ? IsTakenId(database) is { } ownId
                ? new AlreadySavedException(failure, ownId && failure is DbUpdateException { Entries: var entries } && entries.Any(e => e.Entity is StoredRecord))
                : TroubleOf(database) is { } trouble ? new StorageTroubleException(trouble, failure) : null
            : null;
    }

    private async Task<AuditEntry> CommitAsync(Guid owner, Func<CancellationToken, Task<LinkDraft>> work, CancellationToken cancellation)
    {
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        _saving = true;
        try
        {
            var entry = await AppendAsync(await work(cancellation), transaction.GetDbTransaction(), cancellation);
            await base.SaveChangesAsync(true, cancellation);
            await transaction.CommitAsync(cancellation);
            return entry;
        }
        catch
        {
            // Before the transaction lets go of the head row, so that no other writer meets a key that was never stored.
            Services.Vault.Forget(owner);
            throw;
        }
        finally
        {
            _saving = false;
        }
    }

    private async Task<AuditEntry> AppendAsync(LinkDraft link, DbTransaction transaction, CancellationToken cancellation)
    {
        var (seq, previous) = await AuditSequence.TakeAsync(Database.GetDbConnection(), transaction, cancellation);
        await this.RenewSearchRowsAsync(seq, cancellation);
        await this.MarkChangesAsync(seq, cancellation);
        var wrapped = await KeyForAsync(link.Owner, cancellation);
        var payload = Services.Vault.SealFor(link.Owner, wrapped, link.Payload);
        var records = link.Records(seq).ToList();
        var entry = link.Entry(seq, ChainLink.ToMicroseconds(Now), ChainLink.RecordsHash(Services.Vault, records), Services.Vault.Sign(payload));
        var sealedEntry = entry.SealedBy(ChainLink.Hash(Services.Vault, previous, entry));
        AuditEntries.Add(sealedEntry);
        AuditPayloads.Add(new AuditPayload { Seq = seq, Owner = link.Owner, Sealed = payload });
        AuditRecords.AddRange(records);
        await AuditSequence.KeepAsync(Database.GetDbConnection(), transaction, sealedEntry, cancellation);
        return sealedEntry;
    }

    private async Task<byte[]> KeyForAsync(Guid owner, CancellationToken cancellation)
    {
        if (Services.Vault.Knows(owner))
        {
            return [];
        }

        var key = await PersonKeys.AsNoTracking().FirstOrDefaultAsync(k => k.Owner == owner, cancellation);
        if (key is null)
        {
            key = new PersonKey { Owner = owner, Wrapped = Services.Vault.NewWrappedKey(owner) };
            PersonKeys.Add(key);
        }

        return key.Wrapped;
    }

    private sealed class Turn(SemaphoreSlim gate) : IDisposable
    {
        public void Dispose() => gate.Release();
    }
}
