using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.ClientEngagement.Sheets.Reading;

/// <summary>What stands on a sheet, heading by heading, for the specialist, the person and the paper alike. Empty headings are left out.</summary>
public sealed record SheetView(StegvisPage Page, MeetingSheet Sheet, IReadOnlyList<PlanLine> Lines)
{
    public IEnumerable<(string Heading, string Text)> Minutes =>
        Filled(("WhatThePersonSaid", Sheet.Facts.WhatThePersonSaid), ("WhatWeExplained", Sheet.Facts.WhatWeExplained),
            ("WhatWasAgreed", Sheet.Facts.WhatWasAgreed), ("OpenQuestions", Sheet.Facts.OpenQuestions));

    public IEnumerable<(string Heading, string Text)> Agreement =>
        Filled(("SharedGoal", Sheet.Facts.SharedGoal), ("MutualExpectations", Sheet.Facts.MutualExpectations),
            ("IfSomethingHappens", Sheet.Facts.IfSomethingHappens), ("SupportChosen", Sheet.Facts.SupportChosen),
            ("HowWeReachEachOther", Sheet.Facts.HowWeReachEachOther),
            ("ReviewOn", Sheet.Facts.ReviewOn is { } review ? Days.Long(review) : null), ("HowToChangeOrStop", Sheet.Facts.HowToChangeOrStop));

    public string HeldOn => Sheet.Facts.HeldOn is { } day ? Days.Long(day) : "";

    /// <summary>The sheet's own lines: those of the first form that were written together with it.</summary>
    public static async Task<SheetView> OfAsync(StegvisPage page, MeetingSheet sheet, CancellationToken cancellation)
    {
        var (at, by) = (sheet.CreatedAt, sheet.CreatedBy);
        var lines = await page.Case.Records<PlanLine>()
            .Where(l => l.Layout == PlanLayout.Engagement && l.CreatedAt == at && l.CreatedBy == by && l.TakenOutAt == null)
            .OrderBy(l => l.Facts.Due).ListAsync(cancellation);
        return new SheetView(page, sheet, lines);
    }

    public string Word(string key, params object?[] facts) => SheetWords.Of(Page, key, facts);

    public string Day(DateOnly? day) => day is { } known ? Days.Short(Page, known) : "–";

    private IEnumerable<(string Heading, string Text)> Filled(params (string Key, string? Text)[] parts) =>
        from part in parts
        where part.Text is { Length: > 0 }
        select (Word("Sheet." + part.Key), part.Text);
}

/// <summary>The words of this folder, for pages that live elsewhere.</summary>
internal static class SheetWords
{
    public static string Of(StegvisPage page, string key, params object?[] facts) => string.Format(
        System.Globalization.CultureInfo.CurrentCulture,
        page.Words.Find(typeof(SheetModel), key) ?? key,
        facts);
}
