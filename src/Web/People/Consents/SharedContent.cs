using System.Collections;
using System.Globalization;
using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.Access;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Consents;

/// <summary>One line of what a recipient reads.</summary>
public sealed record SharedLine(string Label, string Text)
{
    /// <summary>Names this one line, for the person who stops it.</summary>
    public string Key { get; init; } = "";
}

/// <summary>One record of what a recipient reads.</summary>
public sealed record SharedPart(string Title, IReadOnlyList<SharedLine> Lines);

/// <summary>
/// Everything a recipient reads, made from the fields their lens shows and from nothing else. The recipient's page and the person's
/// preview are both this; a field that gets a letter for recipients appears on both by itself.
/// </summary>
public static class SharedContent
{
    private const int _most = 50;

    public static async Task<IReadOnlyList<SharedPart>> OfAsync(StegvisPage page, CaseView seen, CancellationToken cancellation)
    {
        var sheets = await seen.Records<MeetingSheet>().OrderByDescending(s => s.Facts.HeldOn).Take(_most).ListAsync(cancellation);
        var lines = await seen.Records<PlanLine>().Where(l => l.TakenOutAt == null).OrderBy(l => l.Facts.Due).Take(_most).ListAsync(cancellation);
        var referrals = await seen.Records<OnwardReferral>().OrderByDescending(r => r.CreatedAt).Take(_most).ListAsync(cancellation);
        IEnumerable<SharedPart> parts =
        [
            .. sheets.Select(s => new SharedPart(Word(page, "Shared.MeetingSheet"), LinesOf(page, seen.Lens, s, s.Facts))),
            .. lines.Select(l => new SharedPart(Word(page, "Shared.PlanLine"), LinesOf(page, seen.Lens, l, l.Facts))),
            .. referrals.Select(r => new SharedPart(Word(page, "Shared.OnwardReferral"), LinesOf(page, seen.Lens, r, r.Facts))),
        ];
        return [.. parts.Where(p => p.Lines.Count > 0)];
    }

    /// <summary>Only fields the lens shows, and only those with something in them.</summary>
    public static IReadOnlyList<SharedLine> LinesOf<TRecord>(StegvisPage page, Lens lens, TRecord record, object facts)
        where TRecord : CaseRecord =>
    [
        .. from field in FieldCatalogue.Of(typeof(TRecord))
           where lens.Sees(field.Rule)
           let text = Show(page, field.Property.GetValue(field.IsFact ? facts : record))
           where text.Length > 0
           select new SharedLine(Word(page, $"{typeof(TRecord).Name}.{field.Property.Name}"), text) { Key = Lens.LineOf(record.Id, field.Property.Name) },
    ];

    public static string Word(StegvisPage page, string key) => page.Words.Find(typeof(SharedContent), key) ?? $"{Ui.PageTexts.MissingMark}{key}⟧";

    private static string Show(StegvisPage page, object? value) => value switch
    {
        null => "",
        string text => text,
        Enum coded => Word(page, $"{coded.GetType().Name}.{coded}"),
        DateOnly day => day.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture),
        bool yes => page.Words.Shared(yes ? "Yes" : "No"),
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(v => Show(page, v))),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };
}
