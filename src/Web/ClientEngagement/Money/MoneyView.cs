using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;
using Stegvis.Web.Ui.Components.Chart;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>The money picture as its reader sees it: the job we imagine, the lines, and the estimate of both.</summary>
public sealed record MoneyView(StegvisPage Page, MoneyPicture? Picture, IReadOnlyList<MoneyLine> Lines)
{
    private const int _most = 50;

    public MoneyEstimate Estimate { get; } = MoneyEstimate.Of(Picture?.Facts, [.. Lines.Select(l => l.Facts)], Page.Today, Page.ValueOf(Stegvis.Method.Thresholds.CheckedAgain));

    public bool IsEmpty => Lines.Count == 0 && !Estimate.HasJob;

    /// <summary>Both sides are there to compare.</summary>
    public bool CanCompare => Lines.Count > 0 && Estimate.HasJob;

    public MoneyAnswer? Answer => Picture?.Answer is { } answer && Picture.AnsweredTo == Estimate.Figures ? answer : null;

    /// <summary>There is an answer, but to other figures.</summary>
    public bool AnswerIsToOtherFigures => Picture?.Answer is not null && Answer is null;

    public IReadOnlyList<ChartBar> Bars
    {
        get
        {
            var most = Math.Max(1, Math.Max(Estimate.Now, Estimate.WithJob));
            return
            [
                new ChartBar(Word("Money.Now"), (double)(Estimate.Now / most), Kroner(Estimate.Now)),
                new ChartBar(Word("Money.WithJob"), (double)(Estimate.WithJob / most), Word("Money.About", Kroner(Estimate.WithJob))),
            ];
        }
    }

    /// <summary>More, less or the same, in one sentence.</summary>
    public string InOneSentence => Estimate.Difference switch
    {
        > 0 => Word("Money.More", Kroner(Estimate.Difference)),
        < 0 => Word("Money.Less", Kroner(-Estimate.Difference)),
        _ => Word("Money.Same"),
    };

    /// <summary>What the estimate does not know, each in a sentence.</summary>
    public IEnumerable<string> Uncertain =>
    [
        Word("Money.BeforeTax"),
        .. Estimate.NotFoundOut.Select(l => Word("Money.NotFoundOut", l.Kind)),
        .. Estimate.WithoutSource.Select(l => Word("Money.WithoutSource", l.Kind)),
        .. Estimate.Old.Select(l => Word("Money.Old", l.Kind, Days.Long(l.CheckedOn!.Value))),
        .. Picture?.Facts.Uncertain is { Length: > 0 } own ? new[] { own } : [],
    ];

    public string? Oldest => Estimate.OldestSource is { } day ? Word("Money.Oldest", Days.Long(day)) : null;

    public static async Task<MoneyView> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var lines = await page.Case.Records<MoneyLine>().Where(l => l.TakenOutAt == null).OrderBy(l => l.CreatedAt).Take(_most).ListAsync(cancellation);
        return new MoneyView(page, await PictureAsync(page, cancellation), lines);
    }

    /// <summary>The one picture of the case.</summary>
    public static Task<MoneyPicture?> PictureAsync(StegvisPage page, CancellationToken cancellation) =>
        page.Case.Records<MoneyPicture>().OrderBy(p => p.CreatedAt).FirstAsync(cancellation);

    public string Word(string key, params object?[] facts) => string.Format(
        CultureInfo.CurrentCulture, Page.Words.Find(typeof(MoneyModel), key) ?? key, facts);

    public string Kroner(decimal amount) => Word("Money.Amount", amount.ToString("#,0.##", CultureInfo.CurrentCulture));

    public string Often(MoneyLineFacts line) => Word("HowOften." + line.HowOften);
}
