using Stegvis.Method;
using Stegvis.Storage.Casework;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Casework.Pauses;
using Stegvis.Web.People.Safety.Hiding;
using Stegvis.Web.Platform;
using Stegvis.Web.Ui.Components.StepStrip;

namespace Stegvis.Web.Casework.Caseload;

/// <summary>One person in the list: where they are, when we meet, when we last spoke, what comes next.</summary>
public sealed record CaseloadLine(CaseloadRow Row)
{
    public IReadOnlyList<StepView> Steps { get; private init; } = [];

    public string NextMeeting { get; private init; } = "";

    public string LastContact { get; private init; } = "";

    public string? Next { get; private init; }

    public bool NeedsYou { get; private init; }

    public static CaseloadLine Of(StegvisPage page, CaseloadRow row, CaseFacts? facts)
    {
        var finding = facts is null ? null : MethodRules.Check(facts, page.Today) is [var first, ..] ? first : null;
        var words = new FindingWords(page.Words, page.Today);
        return new CaseloadLine(row)
        {
            Steps = facts is null ? [] : StepViews.Of(page, facts),
            NextMeeting = row.IsHidden ? Whereabouts.NotShownIn(page) : row.NextMeeting is { } at ? Meets(page, at) : page.Word("Caseload.NotAgreed"),
            LastContact = facts?.LastContactOn is { } last ? Days.Ago(page, last) : page.Word("Caseload.NoContact"),
            Next = row.ClosedOn is { } closed ? page.Word("Caseload.ClosedOn", FindingWords.Day(closed, page.Today))
                : finding is not null ? words.Title(finding, row.Name)
                : facts?.Pause is { } pause ? PauseLine.Of(page, pause.ReviewOn) : null,
            NeedsYou = finding?.NeedsYou is true,
        };
    }

    private static string Meets(StegvisPage page, DateTimeOffset at)
    {
        var local = page.Db.Services.Days.Local(at);
        return Days.WhenAt(page, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
