using System.Collections;
using System.Text.Json;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Tests.Given;
using Stegvis.Tests.Proofs.World;

namespace Stegvis.Tests.Proofs;

/// <summary>
/// Every stored field × every reader in every state: read through the same door as the pages, compared with the committed table
/// <c>docs/permissions.md</c>. A field without a line there fails.
/// </summary>
public sealed class FieldViewerTests(SharedServices services)
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.003"), Capability("C.004")]
    public async Task Field_IsShownOrHidden_AsThePermissionsSay(DatabaseKind kind)
    {
        var (service, table, wrong, seen) = (services[kind], PermissionsDoc.Read(), new List<string>(), 0);
        foreach (var viewer in await Viewers.InAsync(service))
        {
            var records = await ReadAsync(service, viewer);
            foreach (var field in FieldCatalogue.All.Where(IsAboutSomebody))
            {
                var name = FieldsDoc.NameOf(field);
                if (!table.TryGetValue(name, out var signs))
                {
                    wrong.Add($"{name} has no line in {PermissionsDoc.File}");
                }
                else if (Shows(records.GetValueOrDefault(field.Record), field) is var shown && shown != viewer.Sees(field, signs[viewer.Reader]))
                {
                    wrong.Add($"{viewer.Name} {(shown ? "sees" : "does not see")} {name}, which is '{signs[viewer.Reader]}'");
                }
                else
                {
                    seen += shown ? 1 : 0;
                }
            }

            wrong.AddRange(Leaks(viewer, records).Select(leak => $"{viewer.Name}: {leak} slips out beside its field"));
        }

        Offenders.None("Field by viewer:", wrong);
        Assert.True(seen > 500, $"Only {seen} fields were seen at all.");
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.001"), Capability("C.007")]
    public async Task Case_OfSomebodyWithoutAColumnOrConsent_IsNotThere(DatabaseKind kind)
    {
        var service = services[kind];
        var (full, other) = (await FullCase.InAsync(service), await FullCase.InAsync(service));
        var yesterday = service.Storage.Today.AddDays(-1);
        var lapsed = await FullCase.InAsync(service, Viewers.Consenting(f => f with { ValidFrom = yesterday, ValidTo = yesterday }));
        var withdrawn = await FullCase.InAsync(service, new FullCaseWishes { Change = r => r is Consent consent ? Withdrawn(consent, service) : r });
        var helped = await FullCase.InAsync(service, new FullCaseWishes { Change = Viewers.InTheCircle });
        var shut = Enum.GetValues<SeatRole>().Where(r => r.ReaderOf() is Reader.None or Reader.Administrator or Reader.Funder).Select(r => (Case: full, Actor: full[r]))
            .Concat(Enum.GetValues<SeatRole>().Select(r => (Case: full, Actor: other[r])))
            .Concat(Recipients().Select(r => (Case: lapsed, Actor: lapsed[r])))
            .Concat(Recipients().Select(r => (Case: withdrawn, Actor: withdrawn[r])))
            .Append((full, await full.SeatAsync(SeatRole.ExternalPartner, g => g)))
            .Append((full, await full.SeatAsync(SeatRole.CircleMember, g => g with { Member = full.Id })))
            .Append((helped, await helped.SeatAsync(SeatRole.CircleMember, g => g with { Member = service.NewId() })))
            .Append((helped, await helped.SeatAsync(SeatRole.CircleMember, g => g with { Member = full.Id })))
            .Append((full, await full.SeatAsync(SeatRole.Person, g => g with { Until = service.Storage.Now })));
        await using var db = service.OpenDatabase();

        var opened = new List<string>();
        foreach (var (@case, actor) in shut)
        {
            if (await db.OpenAsync(actor, new CaseId(@case.Id)) is not null)
            {
                opened.Add(actor.Role.ToString());
            }
        }

        Assert.Empty(opened);
    }

    /// <summary>What is about nobody (M1.41) lies in no case: its page decides, and stands in the table of endpoints.</summary>
    private static bool IsAboutSomebody(StoredField field) => field.Record == typeof(Person) || field.Record.IsSubclassOf(typeof(CaseRecord));

    private static IEnumerable<SeatRole> Recipients() => Enum.GetValues<SeatRole>().Where(r => r.ReaderOf() is Reader.Partner or Reader.Circle or Reader.Coordinator);

    private static Consent Withdrawn(Consent consent, TestService service)
    {
        consent.Withdraw(service.Storage.Now);
        return consent;
    }

    private static async Task<Dictionary<Type, StoredRecord>> ReadAsync(TestService service, Viewer viewer)
    {
        await using var db = service.OpenDatabase();
        var view = await db.OpenAsync(viewer.Actor, new CaseId(viewer.Case.Id));
        Assert.True(view is not null, $"{viewer.Name} cannot open the case at all.");
        var records = new Dictionary<Type, StoredRecord> { [typeof(Person)] = view.Case.Person! };
        foreach (var type in Sentinel.CaseRecords)
        {
            var list = await (Task<IEnumerable>)typeof(FieldViewerTests).GetMethod(nameof(ListAsync))!.MakeGenericMethod(type).Invoke(null, [view])!;
            if (list.Cast<StoredRecord>().FirstOrDefault() is { } record)
            {
                records[type] = record;
            }
        }

        return records;
    }

    public static async Task<IEnumerable> ListAsync<TRecord>(CaseView view)
        where TRecord : CaseRecord
    {
        var (listed, found) = (await view.Records<TRecord>().ListAsync(), await view.FindAsync<TRecord>(view.Id.Value));
        Assert.Equal(JsonSerializer.Serialize(listed.FirstOrDefault()), JsonSerializer.Serialize(found));
        return listed;
    }

    /// <summary>True when the field holds its sentinel; an emptied field holds nothing, and a field that holds something else is a mistake of the test.</summary>
    private static bool Shows(StoredRecord? record, StoredField field)
    {
        if (record is null)
        {
            return false;
        }

        var holder = field.IsFact ? record.GetType().GetProperty("Facts")!.GetValue(record)! : record;
        return field.Property.GetValue(holder) switch
        {
            null or "" or false or 0 => false,
            EmployerId employer => employer != default,
            Enum value => Nullable.GetUnderlyingType(field.Property.PropertyType) is not null || Convert.ToInt32(value) != 0,
            ICollection list => list.Count > 0,
            _ => true,
        };
    }

    /// <summary>Sentinels of hidden text fields that show up anywhere else in what was read.</summary>
    private static IEnumerable<string> Leaks(Viewer viewer, Dictionary<Type, StoredRecord> records)
    {
        var all = string.Join('\n', records.Values.Select(r => JsonSerializer.Serialize<object>(r)));
        return FieldCatalogue.All.Where(f => f.Property.PropertyType == typeof(string) && !Shows(records.GetValueOrDefault(f.Record), f))
            .Where(f => all.Contains(JsonEncodedText.Encode(Sentinel.TextOf(f.Property)).ToString(), StringComparison.Ordinal))
            .Select(FieldsDoc.NameOf);
    }
}
