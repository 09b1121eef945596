using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Keys;

namespace Stegvis.Storage;

/// <summary>The same record was saved by an earlier press of the same button; nothing was written twice.</summary>
public sealed class AlreadySavedException(Exception inner) : Exception("AlreadySaved", inner);

public abstract partial class AppDb
{
    private bool _saving;

    /// <summary>
    /// Writes the tracked changes, the act and its change records in one transaction. Throws <see cref="DbUpdateConcurrencyException"/>
    /// when somebody saved first, <see cref="AlreadySavedException"/> when a record with the same id is already there.
    /// </summary>
    public async Task SaveAsync(Deed deed, CancellationToken cancellation = default)
    {
        var changes = new ChangeLog(ChangeTracker);
        changes.NextVersions();
        var link = new LinkDraft(deed, null, changes.Payload(deed.Because), changes.Records);
        await WriteAsync(link, cancellation);
    }

    /// <summary>The version the form was opened with. Saving fails when the record has moved on since.</summary>
    public void Expect(StoredRecord record, int version) => Entry(record).Property(r => r.Version).OriginalValue = version;

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new InvalidOperationException("No act, no write: use SaveAsync.");

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default) => _saving
        ? base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
        : throw new InvalidOperationException("No act, no write: use SaveAsync.");

    internal Task WriteAsync(LinkDraft link, CancellationToken cancellation) =>
        WriteAsync(link.Owner, _ => Task.FromResult(link), cancellation);

    /// <summary>As above for work too large for one tracker: <paramref name="work"/> saves in parts inside the transaction and tells what it did.</summary>
    internal async Task WriteAsync(Guid owner, Func<CancellationToken, Task<LinkDraft>> work, CancellationToken cancellation)
    {
        using var turn = await TakeTurnAsync(cancellation);
        await using var transaction = await Database.BeginTransactionAsync(cancellation);
        _saving = true;
        try
        {
            var link = await work(cancellation);
            var entry = await AppendAsync(link, transaction.GetDbTransaction(), cancellation);
            await base.SaveChangesAsync(true, cancellation);
            await transaction.CommitAsync(cancellation);
            Services.HeadFile?.Write(entry.Seq, entry.Hash);
        }
        catch (Exception failure)
        {
            Services.Vault.Forget(owner);
            throw failure is DbUpdateException { InnerException: DbException inner } && IsDuplicate(inner)
                ? new AlreadySavedException(failure)
                : failure;
        }
        finally
        {
            _saving = false;
        }
    }

    internal async Task InsertDraftAsync(Drafts.Draft draft, CancellationToken cancellation)
    {
        ChangeTracker.Clear();
        Drafts.Add(draft);
        _saving = true;
        try
        {
            await base.SaveChangesAsync(true, cancellation);
        }
        finally
        {
            _saving = false;
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

    /// <summary>A key that is taken already: the record exists, or a unique value does.</summary>
    private protected abstract bool IsDuplicate(DbException failure);

    private async Task<AuditEntry> AppendAsync(LinkDraft link, DbTransaction transaction, CancellationToken cancellation)
    {
        var (seq, previous) = await AuditSequence.TakeAsync(Database.GetDbConnection(), transaction, cancellation);
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
