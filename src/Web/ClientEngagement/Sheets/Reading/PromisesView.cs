using Stegvis.Casework;
using Stegvis.Web.Casework;
using Stegvis.Web.Platform;

namespace Stegvis.Web.ClientEngagement.Sheets.Reading;

/// <summary>What we have promised the person, kept and not kept: the same list for the person, the specialist and the lead. What burns comes first.</summary>
public sealed record PromisesView(StegvisPage Page, IReadOnlyList<PlanLine> Lines)
{
    private const int _most = 100;

    /// <summary>Leads to where a promise is marked as done; null for those who only read.</summary>
    public string? PlanUrl { get; init; }

    public int KeptCount => Lines.Count(l => l.Facts.CarriedOutOn is not null);

    public int LateCount => Lines.Count(l => PromiseWords.StateOf(Page, l) is PromiseState.Late);

    public static async Task<PromisesView> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var lines = await page.Case.Records<PlanLine>()
            .Where(l => l.SheetId != null && l.TakenOutAt == null && (l.Facts.Party == TaskParty.Specialist || l.Facts.Party == TaskParty.Deputy))
            .OrderByDescending(l => l.CreatedAt).Take(_most).ListAsync(cancellation);
        return new PromisesView(page, [.. lines.OrderBy(l => Rank(PromiseWords.StateOf(page, l))).ThenBy(l => l.Facts.Due ?? DateOnly.MaxValue)]);
    }

    public string Word(string key, params object?[] facts) => SheetWords.Of(Page, key, facts);

    public string Status(PlanLine line) => PromiseWords.Status(Page, line);

    public PromiseState StateOf(PlanLine line) => PromiseWords.StateOf(Page, line);

    public string WhoAndWhat(PlanLine line) => line.Facts.Who is { Length: > 0 } who ? $"{who}: {line.Facts.What}" : line.Facts.What;

    private static int Rank(PromiseState state) => state switch
    {
        PromiseState.Late => 0,
        PromiseState.Open => 1,
        _ => 2,
    };
}

internal static class PromiseWords
{
    public static PromiseState StateOf(StegvisPage page, PlanLine line) => PromiseStates.Of(line.Facts.Due, line.Facts.CarriedOutOn, page.Today);

    /// <summary>Done with its day, or by when, or how long it is late.</summary>
    public static string Status(StegvisPage page, PlanLine line) => (StateOf(page, line), line.Facts) switch
    {
        (PromiseState.Kept or PromiseState.KeptLate, { CarriedOutOn: { } done }) and var (state, _) => SheetWords.Of(page, "Promise." + state, Days.Short(page, done)),
        (PromiseState.Late, { Due: { } due }) => SheetWords.Of(page, "Promise.Late", Days.Short(page, due)),
        (_, { Due: { } due }) => SheetWords.Of(page, "Promise.Open", Days.Short(page, due)),
        _ => SheetWords.Of(page, "Promise.NoDay"),
    };
}
