using System.Data;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Commands;

public sealed class AuditTests
{
    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task Chain_ThatSomebodyTouched_NamesTheLinkAndWhatIsWrong(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        await service.CaseAsync();

        Assert.True((await VerifyAsync(service)).IsWhole);
        await FlipAsync(service, "AuditPayload", "Sealed", 2);
        Assert.Equal([new AuditFault(2, AuditProblem.PayloadChanged)], (await VerifyAsync(service)).Faults);
        await FlipAsync(service, "AuditPayload", "Sealed", 2);
        await FlipAsync(service, "AuditEntry", "Hash", 3);
        Assert.Contains(new AuditFault(3, AuditProblem.LinkChanged), (await VerifyAsync(service)).Faults);
        await FlipAsync(service, "AuditEntry", "Hash", 3);
        await SwapAsync(service, 3, 4);
        Assert.Contains(new AuditFault(3, AuditProblem.LinkChanged), (await VerifyAsync(service)).Faults);
        await SwapAsync(service, 3, 4);
        Assert.True((await VerifyAsync(service)).IsWhole);
        await CutAsync(service);
        Assert.Contains((await VerifyAsync(service)).Faults, f => f.Problem is AuditProblem.TailCut);
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices)), Capability("C.017")]
    public async Task ErasedPayload_IsReportedAsErased_AndAMissingOneAsMissing(DatabaseKind kind)
    {
        await using var service = await TestService.StartAsync(kind);
        var given = await service.CaseAsync();

        var erased = await service.InDatabaseAsync(db => db.EraseAuditPayloadsAsync(service.Lead.Did(Acts.PayloadErased, given.PersonId.Value), given.PersonId));
        var report = await VerifyAsync(service);

        Assert.True(report.IsWhole);
        Assert.Equal(erased, report.ErasedPayloads);
        await RunAsync(service, """UPDATE "AuditPayload" SET "Sealed" = NULL WHERE "Seq" = 2""");
        Assert.Equal([new AuditFault(2, AuditProblem.PayloadMissing)], (await VerifyAsync(service)).Faults);
    }

    [Fact, Capability("C.017")]
    public async Task VerifyAudit_PrintsEachFault_AndFailsOnIt()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);

        var whole = await Program.RunAsync("verify-audit", "--data", service.Options.DataFolder);
        await FlipAsync(service, "AuditPayload", "Sealed", 2);
        var touched = await Program.RunAsync("verify-audit", "--data", service.Options.DataFolder);

        Assert.Equal(0, whole.Exit);
        Assert.Contains("0 faults.", whole.Out, StringComparison.Ordinal);
        Assert.Equal(1, touched.Exit);
        Assert.Contains("Link 2: its payload was changed.", touched.Out, StringComparison.Ordinal);
    }

    private static Task<AuditReport> VerifyAsync(TestService service) => service.InDatabaseAsync(db => new AuditVerification(db).RunAsync());

    private static async Task FlipAsync(TestService service, string table, string column, long seq)
    {
        await using var db = service.OpenDatabase();
        await using var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var read = Command(connection, $"""SELECT "{column}" FROM "{table}" WHERE "Seq" = {seq}""");
        var bytes = (byte[])(await read.ExecuteScalarAsync())!;
        bytes[5] ^= 1;
        await using var write = Command(connection, $"""UPDATE "{table}" SET "{column}" = @bytes WHERE "Seq" = {seq}""");
        var parameter = write.CreateParameter();
        (parameter.ParameterName, parameter.Value, parameter.DbType) = ("@bytes", bytes, DbType.Binary);
        write.Parameters.Add(parameter);
        await write.ExecuteNonQueryAsync();
    }

    private static async Task SwapAsync(TestService service, long one, long other)
    {
        await RunAsync(service, $"""UPDATE "AuditEntry" SET "Seq" = -1 WHERE "Seq" = {one}""");
        await RunAsync(service, $"""UPDATE "AuditEntry" SET "Seq" = {one} WHERE "Seq" = {other}""");
        await RunAsync(service, $"""UPDATE "AuditEntry" SET "Seq" = {other} WHERE "Seq" = -1""");
    }

    /// <summary>A careful thief: the newest link goes, and the head in the database is put back to fit.</summary>
    private static async Task CutAsync(TestService service)
    {
        await RunAsync(service, """DELETE FROM "AuditEntry" WHERE "Seq" = (SELECT MAX("Seq") FROM "AuditEntry")""");
        await RunAsync(service, """
            UPDATE "AuditHead" SET "Seq" = (SELECT MAX("Seq") FROM "AuditEntry"),
            "Hash" = (SELECT "Hash" FROM "AuditEntry" ORDER BY "Seq" DESC LIMIT 1)
            """);
    }

    private static async Task RunAsync(TestService service, string sql)
    {
        await using var db = service.OpenDatabase();
        await using var connection = db.Database.GetDbConnection();
        await connection.OpenAsync();
        await using var command = Command(connection, sql);
        await command.ExecuteNonQueryAsync();
    }

    private static DbCommand Command(DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
}
