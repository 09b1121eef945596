using Stegvis.Casework;
using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Reports.OnePerson.Reading;

/// <summary>One report in the reader's language: the same head, parts and words of the person on screen, on paper and in the file.</summary>
public sealed record ReportView(PersonReport Report, ReportWords Words)
{
    private const int _most = 20;

    public string Title { get; private init; } = "";

    public IReadOnlyList<(string Label, string Value)> Head { get; private init; } = [];

    public IReadOnlyList<(string Heading, string Text)> Parts { get; private init; } = [];

    /// <summary>The person's yes to exactly these words; null while nothing may leave.</summary>
    public Confirmation? Yes { get; private init; }

    /// <summary>What the person wrote together with that yes. Words beside earlier versions stay here.</summary>
    public string? PersonsWords { get; private init; }

    /// <summary>What was said of earlier versions and nobody has looked at.</summary>
    public IReadOnlyList<NoteComment> OpenRemarks { get; private init; } = [];

    public bool WaitsForPerson => Yes is null && OpenRemarks.Count == 0;

    public bool MayLeave => Yes is not null && Report.IsReleased;

    public static async Task<ReportView?> OfAsync(StegvisPage page, Guid id, CancellationToken cancellation)
    {
        if (await page.Case.FindAsync<PersonReport>(id, cancellation) is not { } report)
        {
            return null;
        }

        var yes = (await page.Case.Records<Confirmation>().Where(c => c.DocumentId == id && c.Party == ConfirmingParty.Person).ListAsync(cancellation))
            .Find(c => c.VersionHash == report.Hash);
        var remarks = await page.Case.Records<NoteComment>().Where(c => c.NoteId == id).OrderBy(c => c.CreatedAt).ListAsync(cancellation);
        var ids = remarks.ConvertAll(r => r.Id);
        var open = (await page.Case.Records<CaseTask>().Where(t => ids.Contains(t.Id) && t.DoneOn == null).ListAsync(cancellation)).Select(t => t.Id).ToHashSet();
        var words = new ReportWords(page.Words);
        return new ReportView(report, words)
        {
            Title = words.Say(report.Facts.Kind!.Value),
            Head = [.. await HeadAsync(page, report, (words, yes), cancellation)],
            Parts = [.. PartsOf(words, report.Facts)],
            Yes = yes,
            PersonsWords = remarks.Find(r => r.Id == yes?.Id)?.Text,
            OpenRemarks = [.. remarks.Where(r => open.Contains(r.Id))],
        };
    }

    /// <summary>Reports the person has neither said yes to as they stand nor asked to have changed.</summary>
    public static async Task<IReadOnlyList<PersonReport>> WaitingAsync(StegvisPage page, CancellationToken cancellation)
    {
        var written = await page.Case.Records<PersonReport>().OrderByDescending(r => r.CreatedAt).Take(_most).ListAsync(cancellation);
        if (written.Count == 0)
        {
            return [];
        }

        var ids = written.ConvertAll(r => r.Id);
        var yeses = (await page.Case.Records<Confirmation>().Where(c => ids.Contains(c.DocumentId)).ListAsync(cancellation)).ToLookup(c => c.DocumentId, c => c.VersionHash);
        var remarks = await page.Case.Records<NoteComment>().Where(c => ids.Contains(c.NoteId)).ListAsync(cancellation);
        var remarkIds = remarks.ConvertAll(r => r.Id);
        var open = (await page.Case.Records<CaseTask>().Where(t => remarkIds.Contains(t.Id) && t.DoneOn == null).ListAsync(cancellation)).Select(t => t.Id).ToHashSet();
        var answered = remarks.Where(r => open.Contains(r.Id)).Select(r => r.NoteId).ToHashSet();
        return [.. written.Where(r => !yeses[r.Id].Contains(r.Hash, StringComparer.Ordinal) && !answered.Contains(r.Id))];
    }

    private static async Task<List<(string, string)>> HeadAsync(StegvisPage page, PersonReport report, (ReportWords Words, Confirmation? Yes) said, CancellationToken cancellation)
    {
        var names = await page.Db.NamesOfAsync([report.CreatedBy], cancellation);
        var read = said.Yes is { } yes ? said.Words.Say($"Report.Read.{yes.Means}", said.Words.Day(page.Db.Services.Days.Of(yes.CreatedAt))) : said.Words.Say("Report.Read.NotYet");
        return
        [
            (said.Words.Say("Report.About"), page.Case.Name),
            (said.Words.Say("Report.To"), report.Facts.Recipient),
            (said.Words.Say("Report.Period"), said.Words.Say("Draft.FromTo", said.Words.Day(report.Facts.From!.Value), said.Words.Day(report.Facts.To!.Value))),
            (said.Words.Say("Report.By"), names.GetValueOrDefault(report.CreatedBy, "–")),
            (said.Words.Say("Report.Read"), read),
        ];
    }

    private static IEnumerable<(string, string)> PartsOf(ReportWords words, PersonReportFacts facts)
    {
        (string Key, string? Text)[] parts =
        [
            ("Work", facts.Work), ("Time", facts.Time), ("WhatWeDid", facts.WhatWeDid), ("StillNeeded", facts.StillNeeded), ("Next", facts.Next),
        ];
        return parts.Where(p => !string.IsNullOrWhiteSpace(p.Text)).Select(p => (words.Say("Part." + p.Key), p.Text!));
    }
}
