using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Storage.Attachments;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Backups;

namespace Stegvis.Storage.Retention;

/// <summary>
/// Takes a case and its person out of every table, and empties what the log holds of them, in one transaction. The chain stays whole; the act is the
/// receipt and holds the neutral reference and counts only. Every table that names a case or a person is found in the model, so that a new one is
/// never forgotten.
/// </summary>
public static class CaseErasure
{
    public static async Task<int> EraseAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var (@case, person, records) = (view.Id, view.Case.PersonId, 0);
        var files = await db.Set<Attachment>().Where(a => a.CaseId == @case).Select(a => a.Hash).ToListAsync(cancellation);
        await db.ErasingAsync(async () =>
        {
            var accounts = await OwnAccountsAsync(db, view, cancellation);
            await ErasePayloadsAsync(db, view, accounts, cancellation);
            await DropDraftsAsync(db, view, cancellation);
            records = await DeleteAsync(db, nameof(CaseId), @case, cancellation);
            records += await DeleteAsync(db, nameof(PersonId), person, cancellation);
            await BlankAsync(db, accounts, cancellation);
            await db.PersonKeys.Where(k => k.Owner == person.Value).ExecuteDeleteAsync(cancellation);
            await db.WriteAsync(Receipt(view, records), cancellation);
        }, cancellation);
        db.Services.Vault.Forget(person.Value);
        db.Services.Known.Forget(view.Case);
        files.ForEach(db.DeleteFile);
        return records;
    }

    private static LinkDraft Receipt(CaseView view, int records)
    {
        var payload = JsonSerializer.SerializeToUtf8Bytes(new { reference = view.Case.Reference, records });
        return new LinkDraft(view.Actor.Did(Acts.CaseErased, view.Id.Value), null, payload, seq =>
            [new AuditRecord { Seq = seq, Type = nameof(Stegvis.Casework.Case), RecordId = view.Id.Value, Touch = RecordTouch.Removed }]);
    }

    /// <summary>The person's own sign-ins and their supporters', where they are for nothing else: their names are the person's, or tell who stood near.</summary>
    private static Task<List<AccountId>> OwnAccountsAsync(AppDb db, CaseView view, CancellationToken cancellation) =>
        (from seat in db.Seats
         where seat.CaseId == view.Id && (seat.Role == SeatRole.Person || seat.Role == SeatRole.CircleMember) && !db.Seats.Any(s => s.AccountId == seat.AccountId && s.CaseId != view.Id)
         select seat.AccountId).Distinct().ToListAsync(cancellation);

    private static Task<int> ErasePayloadsAsync(AppDb db, CaseView view, List<AccountId> accounts, CancellationToken cancellation)
    {
        var (owner, ids) = (view.Case.PersonId.Value, accounts.ConvertAll(a => a.Value));
        var ofAccounts = db.AuditRecords.Where(r => ids.Contains(r.RecordId)).Select(r => r.Seq);
        return db.EraseAsync(view.Actor.Did(Acts.PayloadErased, view.Id.Value), db.AuditPayloads.Where(p => p.Owner == owner || ofAccounts.Contains(p.Seq)), cancellation);
    }

    /// <summary>Of the case, its person and every record the log knows of it.</summary>
    private static Task<int> DropDraftsAsync(AppDb db, CaseView view, CancellationToken cancellation)
    {
        var (@case, person) = (view.Id.Value, view.Case.PersonId.Value);
        var links = db.AuditEntries.Where(e => e.Case == view.Id).Select(e => e.Seq);
        var records = db.AuditRecords.Where(r => links.Contains(r.Seq)).Select(r => r.RecordId);
        return db.Drafts.Where(d => d.Subject == @case || d.Subject == person || (d.Subject != Guid.Empty && records.Contains(d.Subject))).ExecuteDeleteAsync(cancellation);
    }

    /// <summary>An account stays as an empty shell: the log joins its id. Its sign-ins, devices and keys go.</summary>
    private static async Task BlankAsync(AppDb db, List<AccountId> accounts, CancellationToken cancellation)
    {
        await db.Set<SignInSession>().Where(s => accounts.Contains(s.AccountId)).ExecuteDeleteAsync(cancellation);
        await db.Set<Passkey>().Where(p => accounts.Contains(p.AccountId)).ExecuteDeleteAsync(cancellation);
        foreach (var id in accounts)
        {
            var name = $"erased-{id.Value:N}";
            await db.Accounts.Where(a => a.AccountId == id).ExecuteUpdateAsync(
                a => a.SetProperty(x => x.DisplayName, "–").SetProperty(x => x.UserName, name).SetProperty(x => x.NormalizedUserName, name.ToUpperInvariant())
                    .SetProperty(x => x.Phone, (string?)null).SetProperty(x => x.Secrets.PasswordHash, (string?)null)
                    .SetProperty(x => x.Secrets.SealedAuthenticatorKey, (string?)null).SetProperty(x => x.Secrets.SealedRecoveryCodes, (string?)null)
                    .SetProperty(x => x.Secrets.ScreenPinHash, (string?)null)
                    .SetProperty(x => x.Secrets.SecurityStamp, name),
                cancellation);
        }
    }

    /// <summary>From every table with such a column, those that point to others first.</summary>
    private static async Task<int> DeleteAsync(AppDb db, string column, object id, CancellationToken cancellation)
    {
        var model = db.Model.GetRelationalModel();
        var deleted = 0;
        foreach (var name in StoredTable.Of(db).Select(t => t.Name).Reverse())
        {
            if (model.FindTable(name, null)?.FindColumn(column) is { } found)
            {
                deleted += await DeleteAsync(db, found, id, cancellation);
            }
        }

        return deleted;
    }

    private static async Task<int> DeleteAsync(AppDb db, IColumn column, object id, CancellationToken cancellation)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"DELETE FROM \"{column.Table.Name}\" WHERE \"{column.Name}\" = @id";
        command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
        command.Parameters.Add(column.PropertyMappings[0].TypeMapping.CreateParameter(command, "@id", id));
        return await command.ExecuteNonQueryAsync(cancellation);
    }
}
