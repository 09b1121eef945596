using Stegvis.Tests.Consents;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Stegvis.Casework;
using Stegvis.Storage;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Proofs;

/// <summary>A full disk, a locked file, something broken: one clear sentence, what was typed kept where it can be, nothing half done, nothing told.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task Save_OnAFullDisk_SaysSoAndKeepsTheTextUntilThereIsRoom()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        var form = await client.OpenAsync($"{given.Url}/notes/new");
        var text = string.Concat(Enumerable.Repeat("She packed alone. ", 400));

        await StorageState.SetAsync(service, StorageState.Full);
        var refused = await client.SendAsync(form, new() { ["Form.Text"] = text });
        var meanwhile = await NotesAsync(service, given);
        await StorageState.SetAsync(service, StorageState.Roomy);
        var saved = await client.SaveAsync(refused, new());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("the disk is full", refused.Text, StringComparison.Ordinal);
        Assert.Contains(text.Trim(), refused.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, meanwhile);
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(1, await NotesAsync(service, given));
        await using var db = service.OpenDatabase();
        Assert.True((await new AuditVerification(db).RunAsync()).IsWhole);
    }

    [Fact]
    public async Task Save_OnADiskThatMayNotBeWritten_SaysSoAndKeepsTheText()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari");
        using var client = service.As(given.Specialist);
        var form = await client.OpenAsync($"{given.Url}/notes/new");

        await StorageState.SetAsync(service, StorageState.Locked);
        var refused = await client.SendAsync(form, new() { ["Form.Text"] = "She packed alone." });
        await StorageState.SetAsync(service, StorageState.Unlocked);
        var saved = await client.SaveAsync(refused, new());

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.Status);
        Assert.Contains("locked for writing", refused.Text, StringComparison.Ordinal);
        Assert.Equal("She packed alone.", refused.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.Equal(1, await NotesAsync(service, given));
    }

    [Fact, Capability("C.017")]
    public async Task Page_WhoseLookCannotBeRecorded_IsNotShownAndSaysWhy()
    {
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite);
        var given = await service.CaseAsync("Kari Sentinelsen");
        using var client = service.As(given.Specialist);
        await client.OpenAsync(given.Url + "/notes/new");

        await StorageState.SetAsync(service, StorageState.Locked);
        var hidden = await client.OpenAsync(given.Url);
        var recordedBefore = await client.OpenAsync(given.Url + "/notes/new");
        await StorageState.SetAsync(service, StorageState.Unlocked);
        var shown = await client.OpenAsync(given.Url);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, hidden.Status);
        Assert.Contains("could not write down that you looked", hidden.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sentinelsen", hidden.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, recordedBefore.Status);
        Assert.Contains("Sentinelsen", shown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Error_ShownOrLogged_TellsNothingOfThePersonOrTheProgram()
    {
        using var log = new ListeningLog();
        await using var service = await TestService.StartAsync(DatabaseKind.Sqlite, builder =>
        {
            builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Debug);
            builder.Services.AddSingleton<ILoggerProvider>(log);
        });
        var given = await service.CaseAsync("Kari Sentinelsen");
        using var client = service.As(given.Specialist);
        await client.SaveAsync(await client.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "Sentineltext" });
        await client.SendAsync(await client.OpenAsync($"{given.Url}/notes/new"), new() { ["Form.Text"] = "", ["Form.Purpose"] = "Sentinelpurpose" });
        await client.OpenAsync($"/cases/{service.NewId()}");
        var form = await client.OpenAsync($"{given.Url}/notes/new");
        await using (var db = service.OpenDatabase())
        {
            await db.Database.ExecuteSqlRawAsync("ALTER TABLE \"ContactNote\" RENAME TO \"Elsewhere\"");
        }

        var broken = await client.SendAsync(form, new() { ["Form.Text"] = "Sentineltyped" });
        var alsoBroken = await client.OpenAsync(given.Url);

        Assert.All([broken, alsoBroken], answer =>
        {
            Assert.True((int)answer.Status >= 500);
            Assert.DoesNotContain("Sentinel", answer.Body, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("ContactNote", answer.Body, StringComparison.Ordinal);
            Assert.DoesNotContain("Exception", answer.Body, StringComparison.Ordinal);
        });
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains("Sentinel", StringComparison.OrdinalIgnoreCase));
    }

    private static async Task<int> NotesAsync(TestService service, GivenCase given)
    {
        await using var db = service.OpenDatabase();
        return await (await db.OpenAsync(given.Specialist, given.Id))!.Records<ContactNote>().CountAsync();
    }

    private sealed class ListeningLog : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> _lines = new();

        public IReadOnlyList<string> Lines => [.. _lines];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            _lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
