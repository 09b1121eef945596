using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Auditing;

/// <summary>Writes notes as an operation does, and looks at the chain that they leave.</summary>
internal static class Chain
{
    public static async Task<Guid> NoteAsync(AppDb db, Actor actor, CaseId @case, string text)
    {
        var view = await db.OpenAsync(actor, @case) ?? throw new InvalidOperationException("The case does not open.");
        var id = Guid.CreateVersion7(db.Now);
        var facts = new ContactNoteFacts { Text = text, On = db.Today };
        db.Keep(ContactNote.Record(id, @case, facts, (new NoteFills(null, null, null), new Stamp(actor.Account, db.Now))));
        await db.SaveAsync(view.Did(Acts.NoteRecorded, id));
        return id;
    }

    public static async Task<Guid> NoteAsync(TestService service, GivenCase given, string text)
    {
        await using var db = service.OpenDatabase();
        return await NoteAsync(db, given.Specialist, given.Id, text);
    }

    public static async Task<AuditReport> VerifyAsync(TestService service)
    {
        await using var db = service.OpenDatabase();
        return await new AuditVerification(db).RunAsync();
    }

    public static async Task<List<AccessLogRow>> LogAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        return await db.AccessLogAsync((await db.OpenAsync(given.Person, given.Id))!, new(0, 500), CancellationToken.None);
    }

    /// <summary>What somebody with the database file in their hands could do.</summary>
    public static async Task TamperAsync(TestService service, string sql, params object[] values)
    {
        await using var db = service.OpenDatabase();
        Assert.True(await db.Database.ExecuteSqlRawAsync(sql, values) > 0, "Nothing was changed by: " + sql);
    }

    public static async Task<byte[]> BytesAsync(TestService service, string column, long seq)
    {
        await using var db = service.OpenDatabase();
        var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
        return (await db.Database.SqlQueryRaw<byte[]>($"SELECT \"{name}\" AS \"Value\" FROM \"{table}\" WHERE \"Seq\" = {seq}").ToListAsync()).Single();
    }

    public static async Task<string> TextAsync(TestService service, (string Table, string Name) column, long seq)
    {
        await using var db = service.OpenDatabase();
        return (await db.Database.SqlQueryRaw<string>($"SELECT \"{column.Name}\" AS \"Value\" FROM \"{column.Table}\" WHERE \"Seq\" = {seq}{(column.Table == "AuditRecord" ? " AND \"Ordinal\" = 0" : "")}").ToListAsync())[0];
    }
}
