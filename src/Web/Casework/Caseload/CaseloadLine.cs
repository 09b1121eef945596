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
    public IReadOnlyList<StepView> Steps { get; init; } = [];

    public string NextMeeting { get; init; } = "";

    public string LastContact { get; init; } = "";

    public string? Next { get; init; }

    public bool NeedsYou { get; init; }
}

/// <summary>Says the lines of one page; what all of them share is found once.</summary>
internal sealed class CaseloadLines(StegvisPage page)
{
    private readonly FindingWords _words = new(page.Words, page.Today);
    private readonly IReadOnlyList<string> _steps = StepViews.NamesOn(page);

    public CaseloadLine Of(CaseloadRow row, CaseFacts? facts)
    {
        var finding = facts is null ? null : MethodRules.Check(facts, page.Today) is [var first, ..] ? first : null;
        return new CaseloadLine(row)
        {
            Steps = facts is null ? [] : StepViews.Of(_steps, facts),
            NextMeeting = row.IsHidden ? Whereabouts.NotShownIn(page) : row.NextMeeting is { } at ? Meets(at) : page.Word("Caseload.NotAgreed"),
            LastContact = facts?.LastContactOn is { } last ? Days.Ago(page, last) : page.Word("Caseload.NoContact"),
            Next = row.ClosedOn is { } closed ? page.Word("Caseload.ClosedOn", FindingWords.Day(closed, page.Today))
                : finding is not null ? _words.Title(finding, row.Name)
                : facts?.Pause is { } pause ? PauseLine.Of(page, pause.ReviewOn) : null,
            NeedsYou = finding?.NeedsYou is true,
        };
    }

    private string Meets(DateTimeOffset at)
    {
        var local = page.Db.Services.Days.Local(at);
        return Days.WhenAt(page, DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }
}
