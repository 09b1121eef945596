using Stegvis.Casework;
using Stegvis.Method;
using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Storage.Casework;
using Stegvis.Storage.Casework.Known;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Findings;

/// <summary>What the method has to say about one case today, in words. A lead reads it without the buttons that are the specialist's.</summary>
public sealed class CaseFindings
{
    public async Task<IReadOnlyList<FindingView>> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        if (await page.Db.CaseFactsOfAsync(page.Case, cancellation) is not { } facts)
        {
            return [];
        }

        var words = new FindingWords(page.Words, page.Today);
        var mayWork = WorkOnCase.Allows(page.Actor.Role);
        return [.. MethodRules.Check(facts, page.Today).Select(f => View(words, f, (page.Case, mayWork)))];
    }

    /// <summary>What the method has to say of one note: of a visit to a job only, and only how to do the next one.</summary>
    public FindingView? OfNote(StegvisPage page, ContactNote note, bool wasInJob)
    {
        var visit = new VisitFact(note.Id, note.Facts.On ?? page.Today, note.Facts.Announced, !string.IsNullOrWhiteSpace(note.Facts.Purpose));
        return wasInJob && note.Facts.Place is ContactPlace.Workplace && new VisitIsAnnouncedAndHasAReason().Of(visit, page.Today) is { } finding
            ? View(new FindingWords(page.Words, page.Today), finding, (page.Case, MayWork: false))
            : null;
    }

    private static FindingView View(FindingWords words, Finding finding, (Storage.Access.CaseView Case, bool MayWork) host) =>
        new(words.Title(finding, host.Case.Name), words.Text(finding, host.Case.Name))
        {
            NeedsYou = finding.NeedsYou,
            Step = finding.Step,
            Action = host.MayWork ? words.Action(finding) : null,
            ActionHref = host.MayWork ? NextStepLinks.To(host.Case.Id, finding) : null,
            SetAsideHref = host.MayWork && finding.Rule.Strength is Strength.Warn ? $"/cases/{host.Case.Id.Value}/set-aside?rule={finding.Rule.Id}" : null,
            Fact = words.Fact(finding, host.Case.Name),
            Rule = words.Rule(finding, host.Case.Name),
            Source = words.Source(finding),
        };
}
