using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Auditing;

/// <summary>Whatever is done to the log behind the service's back is found and named; what was erased with a receipt is told as erased.</summary>
public sealed class TamperTests
{
    private const long _link = 6;

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Chain_WithAByteChanged_NamesTheLinkAndWhatChanged(DatabaseKind kind)
    {
        await using var service = await StartedAsync(kind);

        await FlippedAsync(service, "AuditPayload.Sealed", AuditProblem.PayloadChanged);
        await FlippedAsync(service, "AuditEntry.Hash", AuditProblem.LinkChanged);
        await FlippedAsync(service, "AuditEntry.PayloadHash", AuditProblem.LinkChanged);
        await FlippedAsync(service, "AuditEntry.RecordsHash", AuditProblem.RecordsChanged);
        await ChangedAsync(service, ("AuditEntry", "Act", "NoteWithdrawn"), AuditProblem.LinkChanged);
        await ChangedAsync(service, ("AuditEntry", "Role", "TeamLead"), AuditProblem.LinkChanged);
        await ChangedAsync(service, ("AuditRecord", "Touch", "Removed"), AuditProblem.RecordsChanged);
        await ChangedAsync(service, ("AuditRecord", "Type", "Employer"), AuditProblem.RecordsChanged);

        Assert.True((await Chain.VerifyAsync(service)).IsWhole);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Chain_OutOfOrderOrWithAHole_IsFound(DatabaseKind kind)
    {
        await using var service = await StartedAsync(kind);

        await SwapAsync(service);
        var swapped = await Chain.VerifyAsync(service);
        await SwapAsync(service);
        await Chain.TamperAsync(service, "DELETE FROM \"AuditEntry\" WHERE \"Seq\" = {0}", _link);
        var holed = await Chain.VerifyAsync(service);

        Assert.Contains(new AuditFault(_link, AuditProblem.LinkChanged), swapped.Faults);
        Assert.Contains(new AuditFault(_link, AuditProblem.LinkMissing), holed.Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Chain_WithItsTailCut_IsFoundByTheHeadInsideAndByTheHeadOutside(DatabaseKind kind)
    {
        await using var service = await StartedAsync(kind);
        var newest = (await Chain.VerifyAsync(service)).Links;
        var before = await Chain.BytesAsync(service, "AuditEntry.Hash", newest - 1);

        await Chain.TamperAsync(service, "DELETE FROM \"AuditEntry\" WHERE \"Seq\" = {0}", newest);
        var byInside = await Chain.VerifyAsync(service);
        await Chain.TamperAsync(service, "UPDATE \"AuditHead\" SET \"Seq\" = {0}, \"Hash\" = {1}", newest - 1, before);
        var byOutside = await Chain.VerifyAsync(service);

        Assert.Contains(new AuditFault(newest, AuditProblem.TailCut), byInside.Faults);
        Assert.Equal([new AuditFault(newest, AuditProblem.TailCut)], byOutside.Faults);
    }

    [Fact, Capability("C.017")]
    public async Task Chain_CutAndGrownAgain_IsStillFound()
    {
        await using var service = await StartedAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync();
        var newest = (await Chain.VerifyAsync(service)).Links;
        var before = await Chain.BytesAsync(service, "AuditEntry.Hash", newest - 1);
        await Chain.TamperAsync(service, "DELETE FROM \"AuditEntry\" WHERE \"Seq\" = {0}", newest);
        await Chain.TamperAsync(service, "DELETE FROM \"AuditPayload\" WHERE \"Seq\" = {0}", newest);
        await Chain.TamperAsync(service, "DELETE FROM \"AuditRecord\" WHERE \"Seq\" = {0}", newest);
        await Chain.TamperAsync(service, "UPDATE \"AuditHead\" SET \"Seq\" = {0}, \"Hash\" = {1}", newest - 1, before);

        var restarted = Web.Platform.Hosting.StorageSetup.OpenKeys(service.Options, service.Clock);
        await using var db = Web.Platform.Hosting.StorageSetup.OpenDatabase(service.Options, restarted);
        await Chain.NoteAsync(db, service.Specialist, given.Id, "after the cut");
        await Chain.NoteAsync(db, service.Specialist, given.Id, "and on");

        Assert.Contains(new AuditFault(newest, AuditProblem.TailCut), (await new AuditVerification(db).RunAsync()).Faults);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Payload_ErasedWithAReceipt_IsErased_AndEmptiedWithoutOne_IsMissing(DatabaseKind kind)
    {
        await using var service = await StartedAsync(kind);
        var given = await service.CaseAsync("Kari");
        await Chain.NoteAsync(service, given, "to be forgotten");

        int erased;
        await using (var db = service.OpenDatabase())
        {
            erased = await db.EraseAuditPayloadsAsync(service.Lead.Did(Acts.PayloadErased, given.Id.Value), given.PersonId);
        }

        var report = await Chain.VerifyAsync(service);
        await Chain.TamperAsync(service, "UPDATE \"AuditPayload\" SET \"Sealed\" = NULL WHERE \"Seq\" = {0}", _link);
        var emptied = await Chain.VerifyAsync(service);

        Assert.Equal(2, erased);
        Assert.True(report.IsWhole);
        Assert.Equal(2, report.ErasedPayloads);
        Assert.Equal([new AuditFault(_link, AuditProblem.PayloadMissing)], emptied.Faults);
    }

    private static async Task<TestService> StartedAsync(DatabaseKind kind)
    {
        var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync("Kari");
        for (var note = 0; note < 4; note++)
        {
            await Chain.NoteAsync(service, given, $"note {note}");
        }

        Assert.True((await Chain.VerifyAsync(service)).IsWhole);
        return service;
    }

    private static async Task FlippedAsync(TestService service, string column, AuditProblem expected)
    {
        var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
        var update = $"UPDATE \"{table}\" SET \"{name}\" = {{0}} WHERE \"Seq\" = {{1}}";
        var whole = await Chain.BytesAsync(service, column, _link);
        var flipped = whole.ToArray();
        flipped[flipped.Length / 2] ^= 1;

        await Chain.TamperAsync(service, update, flipped, _link);
        var report = await Chain.VerifyAsync(service);
        await Chain.TamperAsync(service, update, whole, _link);

        Assert.Contains(new AuditFault(_link, expected), report.Faults);
    }

    private static async Task ChangedAsync(TestService service, (string Table, string Name, string Value) change, AuditProblem expected)
    {
        var old = await Chain.TextAsync(service, (change.Table, change.Name), _link);
        var first = change.Table == "AuditRecord" ? " AND \"Ordinal\" = 0" : "";
        var update = $"UPDATE \"{change.Table}\" SET \"{change.Name}\" = {{0}} WHERE \"Seq\" = {{1}}{first}";

        await Chain.TamperAsync(service, update, change.Value, _link);
        var report = await Chain.VerifyAsync(service);
        await Chain.TamperAsync(service, update, old, _link);

        Assert.Contains(new AuditFault(_link, expected), report.Faults);
    }

    private static async Task SwapAsync(TestService service)
    {
        foreach (var (from, to) in new[] { (_link, 9_000L), (_link + 1, _link), (9_000L, _link + 1) })
        {
            await Chain.TamperAsync(service, "UPDATE \"AuditEntry\" SET \"Seq\" = {0} WHERE \"Seq\" = {1}", to, from);
        }
    }
}
