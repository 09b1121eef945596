using Stegvis.ClientEngagement;
using Stegvis.Method;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Storage.Casework.Known;
using Stegvis.Web.Casework;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Reports;

namespace Stegvis.Web.Me.Waiting;

/// <summary>What waits for my yes. A list to look into, never a reminder.</summary>
[Requires<OwnCase>, Reads("case")]
public sealed class WaitingModel : StegvisPage
{
    public IReadOnlyList<WaitingRow> Rows { get; private set; } = [];

    public IReadOnlyList<SheetStanding> LookedAt { get; private set; } = [];

    public IReadOnlyList<SheetStanding> SaidYes { get; private set; } = [];

    /// <summary>The day we first met, when nobody has written down what we agreed on and should have (M1.82).</summary>
    public string? NotWritten { get; private set; }

    public async Task OnGetAsync()
    {
        NotWritten = await Db.CaseFactsOfAsync(Case, Aborted) is { } facts && MethodRules.Check(facts, Today).Any(f => f is { Rule.Id: "T.13", Variant: "NotWritten" })
            ? Days.Long(facts.FirstMeetingOn!.Value)
            : null;
        var waiting = await WaitingForYes.OfAsync(this, Aborted);
        Rows = [.. waiting.Changes.Select(RowOf), .. waiting.Members.Select(RowOf), .. waiting.AskedAgain.Select(RowOf), .. RowsOf(waiting)];
        LookedAt = [.. waiting.Sheets.Where(s => s.PersonsYes is null && s.OpenRemarks.Count > 0)];
        SaidYes = [.. waiting.Sheets.Where(s => s.PersonsYes is not null)];
    }

    public string Name(SheetStanding standing) =>
        Word("Waiting.Sheet", standing.Sheet.Facts.HeldOn is { } day ? Days.Relative(this, day) : "–");

    private WaitingRow RowOf(WorkerChange change) => new($"/me/worker/{change.Id}", "people", Word("Waiting.Worker"), Since(change.CreatedAt));

    private WaitingRow RowOf(CircleMember member) => new($"/me/people#w{member.Id}", "people", Word("Waiting.Member", member.Facts.Name), Since(member.CreatedAt));

    /// <summary>It ends soon, or I am of age now.</summary>
    private WaitingRow RowOf(ConsentCard card)
    {
        var last = Word("Waiting.Until", Days.Short(this, card.Consent.Facts.ValidTo ?? Today).TrimEnd('.'));
        var text = Word(card.Consent.WaitsForReview(Today) ? "Waiting.Review" : "Waiting.Ends", card.Consent.Facts.Recipient);
        return new WaitingRow($"/me/sharing/{card.Consent.Id}/renew", "lock", text, last);
    }

    private IEnumerable<WaitingRow> RowsOf(WaitingForYes waiting)
    {
        foreach (var card in waiting.Consents)
        {
            var text = Word("Waiting.Consent", card.Consent.Facts.Recipient);
            yield return new WaitingRow($"/me/sharing#w{card.Consent.Id}", "lock", text, Since(card.Consent.CreatedAt));
        }

        if (waiting.Profile is { } profile)
        {
            yield return new WaitingRow("/me/profile", "star", Word("Waiting.Profile"), Since(profile.CreatedAt));
        }

        foreach (var report in waiting.Reports)
        {
            yield return new WaitingRow($"/me/reports/{report.Id}", "file", new ReportWords(Words).Say("Way.MyReports"), Since(report.CreatedAt));
        }

        foreach (var sheet in waiting.WaitingSheets)
        {
            var sub = Since(sheet.Sheet.CreatedAt) + (sheet.YesWasLifted ? " " + Word("Waiting.Changed") : "");
            yield return new WaitingRow($"/me/waiting/{sheet.Sheet.Id}", "agreement", Name(sheet), sub);
        }
    }

    private string Since(DateTimeOffset at) => Db.Services.Days.Of(at) is var day && day == Today
        ? Word("Waiting.SinceToday")
        : Word("Waiting.Since", Days.Short(this, day).TrimEnd('.'));
}
