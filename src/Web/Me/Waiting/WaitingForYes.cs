using Stegvis.Casework.Outcomes.Reporting;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.VocationalProfiling;
using Stegvis.Web.ClientEngagement.Sheets.Reading;
using Stegvis.Web.People.Consents;
using Stegvis.Web.Platform;
using Stegvis.Web.Reports.OnePerson.Reading;

namespace Stegvis.Web.Me.Waiting;

/// <summary>Everything the person may say yes to: sheets, the newest version of the profile, consents. The same few reads for the list and its count.</summary>
public sealed record WaitingForYes(IReadOnlyList<SheetStanding> Sheets, VocationalProfile? Profile, IReadOnlyList<ConsentCard> Consents)
{
    public IReadOnlyList<PersonReport> Reports { get; private init; } = [];

    /// <summary>Those somebody proposes for my circle.</summary>
    public IReadOnlyList<CircleMember> Members { get; private init; } = [];

    /// <summary>Somebody else is to help me, if I want.</summary>
    public IReadOnlyList<WorkerChange> Changes { get; private init; } = [];

    /// <summary>What ends soon, or waits for me to look at it again as an adult.</summary>
    public IReadOnlyList<ConsentCard> AskedAgain { get; private init; } = [];

    private const int _most = 50;

    public IEnumerable<SheetStanding> WaitingSheets => Sheets.Where(s => s.WaitsForPerson);

    public int Count => WaitingSheets.Count() + (Profile is null ? 0 : 1) + Consents.Count + Reports.Count + Members.Count + AskedAgain.Count + Changes.Count;

    public static async Task<WaitingForYes> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var newest = await page.Case.Records<MeetingSheet>().OrderByDescending(s => s.CreatedAt).Take(_most).ListAsync(cancellation);
        var profile = await page.Case.Records<VocationalProfile>().OrderByDescending(p => p.Number).FirstAsync(cancellation);
        var consents = await ConsentCard.AllOfAsync(page, cancellation);
        return new WaitingForYes(
            newest.Count == 0 ? [] : await SheetStanding.OfAsync(page.Case, newest, cancellation),
            profile is { ConfirmedAt: null } ? profile : null,
            [.. consents.Where(c => c.State is ConsentState.WaitsForYes)])
        {
            AskedAgain = [.. consents.Where(c => c.AsksAgain(page))],
            Reports = await ReportView.WaitingAsync(page, cancellation),
            Changes = await page.Case.Records<WorkerChange>().Where(c => c.DoneOn == null && c.StoppedOn == null).OrderBy(c => c.CreatedAt).Take(_most).ListAsync(cancellation),
            Members = await page.Case.Records<CircleMember>().Where(m => m.AnsweredOn == null).OrderBy(m => m.CreatedAt).Take(_most).ListAsync(cancellation),
        };
    }
}

/// <summary>One thing that waits: what it is, since when, and the page where it is answered.</summary>
public sealed record WaitingRow(string Href, string Icon, string Text, string Sub);
