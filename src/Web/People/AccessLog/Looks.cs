using System.Globalization;
using Stegvis.People;
using Stegvis.Storage.Auditing;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.AccessLog;

/// <summary>One look or act in words: who, in which role, what, at what time.</summary>
public sealed record Look(DateOnly Day, string Clock, string Who, string Role, string What, bool IsOwn)
{
    public bool IsOwnReading { get; init; }

    /// <summary>Where the person asks the lead why; null where there is nothing to ask.</summary>
    public string? AskUrl { get; init; }

    public string Ask { get; init; } = "";
}

/// <summary>Looks of one day, newest first.</summary>
public sealed record LookDay(DateOnly Day, string Heading, IReadOnlyList<Look> Looks);

/// <summary>Who has looked, in words everybody understands: the same for the person and for staff (C.012, C.017).</summary>
public static class Looks
{
    public const int PageSize = 50;

    private static readonly string _read = Acts.CaseRead.Code;

    public static async Task<IReadOnlyList<LookDay>> PageOfAsync(StegvisPage page, int number, CancellationToken cancellation)
    {
        var rows = await page.Db.AccessLogAsync(page.Case, new((number - 1) * PageSize, PageSize) { With = page.Visitor.Assurance }, cancellation);
        return ByDay(page, rows);
    }

    public static IReadOnlyList<LookDay> ByDay(StegvisPage page, IEnumerable<AccessLogRow> rows) =>
        [.. rows.Select(r => Of(page, r)).GroupBy(l => l.Day).Select(d => new LookDay(d.Key, Heading(page, d.Key), [.. OwnReadingOnce(d)]))];

    /// <summary>The list is about others: the person's own reading of a day is one line, at its newest.</summary>
    private static IEnumerable<Look> OwnReadingOnce(IEnumerable<Look> day)
    {
        var newest = day.FirstOrDefault(l => l.IsOwnReading);
        return day.Where(l => !l.IsOwnReading || ReferenceEquals(l, newest));
    }

    public static async Task<int> PagesOfAsync(StegvisPage page, CancellationToken cancellation) =>
        (await page.Db.AccessLogCountAsync(page.Case, page.Visitor.Assurance, cancellation) + PageSize - 1) / PageSize;

    public static Look Of(StegvisPage page, AccessLogRow row)
    {
        var local = page.Db.Services.Days.Local(row.At);
        var own = row.IsOwn && page.Actor.Role is SeatRole.Person;
        return new Look(
            DateOnly.FromDateTime(local),
            Casework.Days.Clock(TimeOnly.FromDateTime(local)),
            own ? Word(page, "Look.You") : row.WhoDidIt,
            page.Words.Shared("SeatRole." + row.Role),
            own && row.Act == _read ? Word(page, "Look.OwnPages") : What(page, row.Act, row.Group),
            row.IsOwn)
        {
            IsOwnReading = own && row.Act == _read,
            Ask = Word(page, "Look.Ask"),
            AskUrl = page.Actor.Role is SeatRole.Person && !row.IsOwn && row.Seq > 0 ? $"/me/say?look={row.Seq}" : null,
        };
    }

    /// <summary>What was done, after the name of who did it: "opened the plan".</summary>
    public static string What(StegvisPage page, string act, string? group) =>
        string.Format(CultureInfo.CurrentCulture, Word(page, "Act." + act), group is null ? "" : GroupWord(page, group));

    private static string GroupWord(StegvisPage page, string group) =>
        page.Words.Find(typeof(Looks), "Group." + group) ?? Word(page, "Group.Other");

    private static string Heading(StegvisPage page, DateOnly day) => (page.Today.DayNumber - day.DayNumber) switch
    {
        0 => Word(page, "Look.Today"),
        1 => Word(page, "Look.Yesterday"),
        _ => Casework.Days.Long(day),
    };

    private static string Word(StegvisPage page, string key) => page.Words.Find(typeof(Looks), key) ?? $"{Ui.PageTexts.MissingMark}{key}⟧";
}
