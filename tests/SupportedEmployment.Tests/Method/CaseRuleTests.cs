using Stegvis.Casework;
using Stegvis.ClientEngagement;
using Stegvis.Method;

namespace Stegvis.Tests;

/// <summary>The rules about the question, the sheet, the plan and the five steps.</summary>
public sealed class CaseRuleTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    [Fact, Capability("C.039"), Capability("C.043")]
    public void Step_LeftEmptyBehindALaterOne_IsNamed()
    {
        var facts = Facts.Case(Facts.Step(ProcessStep.ClientEngagement, Facts.Opened), Facts.Step(ProcessStep.JobFinding, Facts.Opened));

        var finding = facts.Find("T.03", _today)!;

        Assert.Equal(ProcessStep.VocationalProfiling, finding.Of("Empty"));
        Assert.Equal(ProcessStep.JobFinding, finding.Of("Furthest"));
        Assert.Equal(5, finding.ThresholdValue);
    }

    [Fact, Capability("C.039")]
    public void Steps_ThatOverlap_AreLeftInPeace()
    {
        var facts = Facts.Case(
            Facts.Step(ProcessStep.ClientEngagement, Facts.Opened, StepState.Settled), Facts.Step(ProcessStep.VocationalProfiling, Facts.Opened, StepState.Reopened),
            Facts.Step(ProcessStep.JobFinding, Facts.Opened));

        Assert.Null(facts.Find("T.03", _today));
        Assert.Equal(ProcessStep.JobFinding, facts.CurrentStep());
    }

    [Fact]
    public void Question_OfANewEnquiry_IsNotNaggedAbout() =>
        Assert.Null(Facts.Case(Facts.Step(ProcessStep.ClientEngagement, Facts.Opened)).Find("T.01", _today));

    [Fact]
    public void Question_NotAskedAfterTheFirstMeeting_IsNamed()
    {
        var facts = Facts.Case() with { FirstSheet = new SheetFact(Guid.Empty, _today, true) };

        Assert.Equal("NotAsked", facts.Find("T.01", _today)?.Variant);
    }

    [Theory]
    [InlineData(IntakeAnswer.Yes, NotGoingOnReason.ProviderLacksCapacity, "Capacity")]
    [InlineData(IntakeAnswer.Yes, null, null)]
    [InlineData(IntakeAnswer.NotNow, NotGoingOnReason.DoesNotWantOrdinaryWorkNow, null)]
    public void Question_AnsweredYes_IsNeverStoppedByAnythingButOurOwnLimits(IntakeAnswer answer, NotGoingOnReason? reason, string? expected)
    {
        var facts = Facts.Case() with { Decision = new DecisionFact(Guid.Empty, answer, reason, _today) };

        Assert.Equal(expected, facts.Find("T.01", _today)?.Variant);
    }

    [Theory, Capability("C.005")]
    [InlineData(31, null), InlineData(30, "Ends"), InlineData(0, "Ends"), InlineData(-1, null)]
    public void Consent_IsSpokenOfThirtyDaysBeforeItEnds(int daysLeft, string? expected)
    {
        var facts = Facts.Case() with { Consents = [new ConsentFact(Guid.Empty, _today.AddDays(daysLeft), false)] };

        Assert.Equal(expected, facts.Find("T.53", _today)?.Variant);
    }

    [Fact, Capability("C.005")]
    public void Consent_OfAGuardian_IsSpokenOfWhenThePersonIsOfAge() =>
        Assert.Equal("Review", (Facts.Case() with { Consents = [new ConsentFact(Guid.Empty, null, true)] }).Find("T.53", _today)?.Variant);

    [Theory, Capability("C.060")]
    [InlineData(7, false, false)]
    [InlineData(8, false, true)]
    [InlineData(8, true, false)]
    public void Minutes_WithOneName_AreAskedForAfterSevenDays(int days, bool saidYes, bool asked)
    {
        var facts = Facts.Case() with { FirstSheet = new SheetFact(Guid.Empty, _today.AddDays(-days), saidYes) };

        Assert.Equal(asked, facts.Find("T.13", _today) is not null);
    }

    [Fact, Capability("C.067")]
    public void EngagementPlan_LackingParts_NamesThem()
    {
        var line = new PlanLineFact(Guid.Empty, PlanLayout.Engagement, [PlanPart.What, PlanPart.When]);

        var finding = (Facts.Case() with { OpenLines = [line] }).Find("T.14", _today)!;

        Assert.Equal("One", finding.Variant);
        Assert.Equal(new[] { PlanPart.Who, PlanPart.Verifier }, finding.Of("Missing"));
    }

    [Theory, Capability("C.064")]
    [InlineData(true, true, null)]
    [InlineData(true, false, "When")]
    [InlineData(false, true, "Measure")]
    [InlineData(false, false, "When, Measure")]
    public void AgreedTask_WithoutMeasureOrDay_IsNamedOnce(bool measure, bool day, string? missing)
    {
        PlanPart[] filled = [PlanPart.What, PlanPart.Who, PlanPart.Verifier, .. measure ? [PlanPart.Measure] : Array.Empty<PlanPart>(), .. day ? [PlanPart.When] : Array.Empty<PlanPart>()];
        var facts = Facts.Case() with { OpenLines = [new PlanLineFact(Guid.Empty, PlanLayout.Engagement, filled) { IsTask = true }] };

        var finding = facts.Find("M1.93", _today);

        Assert.Equal(missing, finding is null ? null : string.Join(", ", (IReadOnlyList<PlanPart>)finding.Of("Missing")));
        Assert.NotEqual(true, finding?.NeedsYou);
        Assert.Null(facts.Find("T.14", _today));
    }

    [Fact]
    public void PlanLine_ThatIsNoTask_IsNotAskedHowWeKnow() =>
        Assert.Null((Facts.Case() with { OpenLines = [new PlanLineFact(Guid.Empty, PlanLayout.Engagement, [PlanPart.What])] }).Find("M1.93", _today));

    [Theory, Capability("C.064")]
    [InlineData(0, null, PromiseState.Open)]
    [InlineData(-1, null, PromiseState.Late)]
    [InlineData(0, 0, PromiseState.Kept)]
    [InlineData(-1, 0, PromiseState.KeptLate)]
    [InlineData(null, null, PromiseState.Open)]
    [InlineData(null, 0, PromiseState.Kept)]
    public void Promise_IsInTimeOnItsDay_AndLateTheDayAfter(int? due, int? done, PromiseState expected) =>
        Assert.Equal(expected, PromiseStates.Of(due is { } d ? _today.AddDays(d) : null, done is { } on ? _today.AddDays(on) : null, _today));

    [Fact]
    public void EngagementPlan_Whole_IsSilent_AlsoWithoutHow()
    {
        var line = new PlanLineFact(Guid.Empty, PlanLayout.Engagement, [PlanPart.What, PlanPart.Who, PlanPart.When, PlanPart.Verifier]);

        Assert.Null((Facts.Case() with { OpenLines = [line] }).Find("T.14", _today));
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(-1, true)]
    public void CareerPlan_CarriedOut_IsAskedForTheDayAfter(int due, bool asked)
    {
        var line = new PlanLineFact(Guid.Empty, PlanLayout.Career, [PlanPart.What, PlanPart.How, PlanPart.Who, PlanPart.When]) { Due = _today.AddDays(due) };

        var finding = (Facts.Case() with { OpenLines = [line, line with { Id = Guid.AllBitsSet }] }).Find("T.15", _today);

        Assert.Equal(asked, finding is not null);
        Assert.Equal(asked ? 2 : null, finding?.Of("Lines"));
    }

    [Fact]
    public void ClosedCase_IsLeftInPeace()
    {
        var facts = Facts.InJob(new(2026, 1, 1)) with { ClosedOn = _today, FirstSheet = new SheetFact(Guid.Empty, Facts.Opened, false) };

        Assert.Empty(MethodRules.Check(facts, _today));
        Assert.NotEmpty(MethodRules.Check(facts with { ClosedOn = null }, _today));
    }

    [Fact]
    public void Rule_SpeaksOnce_AboutTheMostUrgent()
    {
        var facts = Facts.Case() with { Placements = [Facts.Job(new(2026, 10, 30)), Facts.Job(new(2026, 9, 1))] };

        var finding = facts.Find("T.08", _today)!;

        Assert.Equal("Late", finding.Variant);
    }

    [Fact]
    public void Rules_AreNamedByTheCatalogue_WithSourcesAndValues()
    {
        Assert.Equal(MethodRules.All.Count, MethodRules.All.Select(r => r.Id).Distinct().Count());
        Assert.All(MethodRules.All, rule => Assert.NotEmpty(rule.Sources));
        Assert.All(MethodRules.All, rule => Assert.Equal(rule.Id, rule.Thresholds[0].Id));
        Assert.Superset(new HashSet<string> { "T.01", "T.02", "T.03", "T.08", "T.09", "T.13", "T.14", "T.15", "T.58" }, MethodRules.All.Select(r => r.Id).ToHashSet());
    }
}
