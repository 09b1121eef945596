using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Stegvis.Storage.Access;
using Stegvis.Storage.People;

namespace Stegvis.Storage.Exports;

/// <summary>Everything stored about one person that the viewer may see, read through the same lens as every page.</summary>
public static class CaseTaking
{
    private static readonly MethodInfo _read = typeof(CaseTaking).GetMethod(nameof(ReadAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    public static async Task<List<TakenRecord>> TakenRecordsAsync(this AppDb db, CaseView view, CancellationToken cancellation)
    {
        var records = new List<StoredRecord> { view.Case.Person! };
        foreach (var kind in RecordShape.Kinds)
        {
            records.AddRange(await (Task<IEnumerable<StoredRecord>>)_read.MakeGenericMethod(kind).Invoke(null, [view, cancellation])!);
        }

        var names = await db.NamesOfAsync(records.SelectMany(AccountsOf), cancellation);
        return records.ConvertAll(r => new TakenRecord(r, names.GetValueOrDefault(r.CreatedBy, ""), [.. ValuesOf(r, view, names)]));
    }

    public static async Task<List<TakenEmployer>> TakenEmployersAsync(this AppDb db, IReadOnlyList<TakenRecord> records, CancellationToken cancellation)
    {
        var ids = records.SelectMany(r => r.Values).Select(v => v.Value).OfType<EmployerId>().Distinct().ToList();
        return await db.Employers.Where(e => ids.Contains(e.EmployerId)).OrderBy(e => e.EmployerId)
            .Select(e => new TakenEmployer(e.EmployerId, e.Facts.Name, e.Facts.OrganisationNumber, e.Facts.Municipality)).ToListAsync(cancellation);
    }

    private static async Task<IEnumerable<StoredRecord>> ReadAsync<TRecord>(CaseView view, CancellationToken cancellation)
        where TRecord : CaseRecord => await view.Records<TRecord>().OrderBy(r => r.CreatedAt).ListAsync(cancellation);

    private static IEnumerable<AccountId> AccountsOf(StoredRecord record) =>
        RecordShape.Of(record.GetType()).Own.Select(p => p.GetValue(record)).OfType<AccountId>().Append(record.CreatedBy);

    private static IEnumerable<TakenValue> ValuesOf(StoredRecord record, CaseView view, Dictionary<AccountId, string> names)
    {
        var shape = RecordShape.Of(record.GetType());
        var facts = shape.FactsProperty?.GetValue(record);
        return from value in shape.Facts.Select(p => (Property: p, Value: p.GetValue(facts))).Concat(shape.Own.Select(p => (Property: p, Value: p.GetValue(record))))
               where RecordShape.IsSeen(value.Property, view.Lens)
               let told = value.Value is AccountId account ? names.GetValueOrDefault(account) : value.Value
               select new TakenValue(value.Property, RecordShape.KeyOf(value.Property), value.Property.IsDefined(typeof(Stegvis.People.FieldAttribute)), told);
    }
}
