using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.Attachments;
using Stegvis.Storage.Auditing;
using Stegvis.Storage.Exports;
using Stegvis.Web.Casework.Attachments.Content;
using Stegvis.Web.People.AccessLog;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.Me.TakeAll;

/// <summary>One kind of record, for reading.</summary>
public sealed record Chapter(string Kind, string Heading, IReadOnlyList<ReadableRecord> Records);

/// <summary>One record in words: when and by whom, what stands in it, the picture where it is one.</summary>
public sealed record ReadableRecord(string Heading, IReadOnlyList<(string Label, string Text)> Lines, string? Picture);

/// <summary>Everything that is stored about me and that I may see, as one page that needs nothing but itself.</summary>
[Requires<OwnCase>, ToWrite<Stegvis.People.TakeEverything>, Reads("everything")]
public sealed class EverythingModel(TakeEverything take) : StegvisPage
{
    private const int _logRows = 500;

    public string Provider { get; private set; } = "";

    public IReadOnlyList<Chapter> Chapters { get; private set; } = [];

    public IReadOnlyList<IGrouping<string, Look>> Log { get; private set; } = [];

    public IActionResult OnGet() => Redirect("/me/all");

    public async Task<IActionResult> OnPostAsync()
    {
        await take.ExecuteAsync(Case, "html", Aborted);
        Provider = (await Db.InstallationAsync(Aborted))!.ServiceName;
        var records = await Db.TakenRecordsAsync(Case, Aborted);
        var words = new RecordWords(this, (await Db.TakenEmployersAsync(records, Aborted)).ToDictionary(e => e.Id, e => e.Name), PeopleIn(records));
        var notes = records.Select(r => r.Record).OfType<ContactNote>().ToDictionary(n => n.Id, n => n.Facts.On);
        var chapters = new List<Chapter>();
        foreach (var kind in records.GroupBy(r => r.Kind).Where(k => RecordWords.Order.Contains(k.Key, StringComparer.Ordinal)).OrderBy(k => Array.IndexOf(RecordWords.Order, k.Key)))
        {
            chapters.Add(new Chapter(kind.Key, Word("Kind." + kind.Key), await ReadableAsync(kind, words, notes)));
        }

        (Chapters, Log) = (chapters, await LogAsync());
        Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"{Case.Case.Reference}-{Today:yyyy-MM-dd}.html\"");
        return Page();
    }

    private static Dictionary<Guid, string> PeopleIn(IEnumerable<TakenRecord> records) =>
        records.Select(r => r.Record).OfType<CircleMember>().ToDictionary(m => m.Id, m => m.Facts.Name);

    private async Task<IReadOnlyList<ReadableRecord>> ReadableAsync(IEnumerable<TakenRecord> kind, RecordWords words, Dictionary<Guid, DateOnly?> notes)
    {
        var readable = new List<ReadableRecord>();
        foreach (var record in kind)
        {
            var on = Casework.Days.Long(Db.Services.Days.Of(record.Record.CreatedAt));
            var heading = record.MadeBy.Length == 0 ? on : Word("Everything.MadeBy", on, record.MadeBy);
            readable.Add(new ReadableRecord(heading, [.. words.LinesOf(record), .. NoteOf(record, notes)], await PictureAsync(record)));
        }

        return readable;
    }

    /// <summary>The day of the note a paper hangs on.</summary>
    private IEnumerable<(string Label, string Text)> NoteOf(TakenRecord record, Dictionary<Guid, DateOnly?> notes) =>
        record.Record is Attachment { NoteId: { } note } && notes.GetValueOrDefault(note) is { } on ? [(Word("Everything.OnNote"), Casework.Days.Long(on))] : [];

    private async Task<string?> PictureAsync(TakenRecord record) =>
        record.Record is Attachment { RemovedAt: null } paper && paper.Type.IsPicture() && await Db.ReadFileAsync(Case, paper, Aborted) is { } bytes
            ? $"data:{FileContent.NamesOf(paper.Type).MediaType};base64,{Convert.ToBase64String(bytes)}"
            : null;

    private async Task<IReadOnlyList<IGrouping<string, Look>>> LogAsync()
    {
        var looks = new List<Look>();
        for (var (skip, rows) = (0, new List<AccessLogRow>()); skip == 0 || rows.Count == _logRows; skip += _logRows)
        {
            rows = await Db.AccessLogAsync(Case, new(skip, _logRows), Aborted);
            looks.AddRange(rows.Select(r => Looks.Of(this, r)));
        }

        return [.. looks.GroupBy(l => Casework.Days.Long(l.Day))];
    }
}
