using Stegvis.ClientEngagement;
using Stegvis.Method;

namespace Stegvis.Tests;

/// <summary>The rules about help from others, what we explained, and the right to come back.</summary>
public sealed class EngagementRuleTests
{
    private static readonly DateOnly _today = new(2026, 11, 24);

    [Theory, Capability("C.068")]
    [InlineData(ReferralKind.InsteadForNow, false, true)]
    [InlineData(ReferralKind.InsteadForNow, true, false)]
    [InlineData(ReferralKind.Alongside, false, false)]
    public void RightToReturn_IsAskedFor_WhereSomebodyElseHelpsInstead(ReferralKind kind, bool given, bool asked)
    {
        var facts = Facts.Case() with { Referrals = [new ReferralFact(Guid.Empty, kind, _today, given ? _today : null)] };

        var finding = facts.Find("M1.91", _today);

        Assert.Equal(asked, finding is not null);
        Assert.Equal(asked, finding?.NeedsYou ?? false);
    }

    [Theory, Capability("C.059")]
    [InlineData(true, true, null)]
    [InlineData(true, false, "NothingToKeep")]
    [InlineData(false, true, "NothingSaid")]
    [InlineData(false, false, null)]
    public void Information_SaidOrKeptOnly_GetsItsCounterpartProposed(bool oral, bool lasting, string? expected)
    {
        var finding = Explained(Understanding.Yes, _today, (oral, lasting)).Find("M1.84", _today);

        Assert.Equal(expected, finding?.Variant);
        Assert.False(finding?.NeedsYou ?? false);
    }

    [Theory, Capability("C.059")]
    [InlineData(Understanding.Yes, 30, null)]
    [InlineData(Understanding.ALittle, 0, "Unclear")]
    [InlineData(Understanding.No, 0, "Unclear")]
    [InlineData(null, 0, null)]
    [InlineData(null, 1, "NotAsked")]
    public void Explanation_Unclear_OrNotAskedAboutByTheDayAfter_IsMissingInTheFirstStep(Understanding? landed, int daysAgo, string? expected)
    {
        var finding = Explained(landed, _today.AddDays(-daysAgo), (true, true)).Find("M1.85", _today);

        Assert.Equal(expected, finding?.Variant);
        Assert.Equal(expected is null ? null : Stegvis.Casework.ProcessStep.ClientEngagement, finding?.Step);
        Assert.Equal(expected is not null, finding?.NeedsYou ?? false);
    }

    [Theory, Capability("C.057")]
    [InlineData(false, false, 0, "Both")]
    [InlineData(false, true, 0, "Channel")]
    [InlineData(true, false, 7, "Needs")]
    [InlineData(true, true, 7, null)]
    [InlineData(false, false, -1, null)]
    public void FirstMeeting_IsAskedAbout_ThroughItsDay_UntilChannelAndNeedsAreAnswered(bool channel, bool needs, int inDays, string? expected)
    {
        var facts = Facts.Case() with { FirstMeeting = new FirstMeetingFact(_today.AddDays(inDays), channel, needs) };

        var finding = facts.Find("M1.08", _today);

        Assert.Equal(expected, finding?.Variant);
        Assert.Equal(expected is null ? null : NextStep.AskHowToMeet, finding?.Next);
        Assert.Null((facts with { FirstSheet = new SheetFact(Guid.Empty, _today, true) }).Find("M1.08", _today));
    }

    [Theory, Capability("C.070")]
    [InlineData(false, 1, "One")]
    [InlineData(false, 2, "Many")]
    [InlineData(true, 1, null)]
    [InlineData(null, 1, null)]
    public void PlanLine_SaidNotToBringWorkCloser_IsAQuietQuestion_AndNeverALock(bool? closer, int lines, string? expected)
    {
        var facts = Facts.Case() with
        {
            OpenLines = [.. Enumerable.Range(0, lines).Select(_ => new PlanLineFact(Guid.Empty, Stegvis.Casework.PlanLayout.Engagement, Enum.GetValues<PlanPart>()) { BringsWorkCloser = closer })],
        };

        var finding = facts.Find("M1.92", _today);

        Assert.Equal(expected, finding?.Variant);
        Assert.False(finding?.NeedsYou ?? false);
    }

    [Theory, Capability("C.070")]
    [InlineData(30, false)]
    [InlineData(31, true)]
    public void FirstStep_WithoutAPlan_IsAskedAboutFromTheDayAfter_AndOnlyThere(int days, bool asked)
    {
        var facts = Facts.Case(Facts.Step(Stegvis.Casework.ProcessStep.ClientEngagement, Facts.Opened));
        var today = Facts.Opened.AddDays(days);

        Assert.Equal(asked, facts.Find("T.52", today) is { NeedsYou: false });
        Assert.Null((facts with { OpenLines = [new PlanLineFact(Guid.Empty, Stegvis.Casework.PlanLayout.Engagement, [])] }).Find("T.52", today));
        Assert.Null((facts with { Steps = [.. facts.Steps, Facts.Step(Stegvis.Casework.ProcessStep.VocationalProfiling, today)] }).Find("T.52", today));
    }

    [Theory, Capability("C.058")]
    [InlineData("Kari og Marte", "")]
    [InlineData("Kari, tante Liv", "")]
    [InlineData("Kari & Per and Marte Lund", "Per")]
    [InlineData("Liva", "Liva")]
    [InlineData(null, "")]
    public void Participants_AreThoseThePersonHasSaidYesTo_AFirstNameIsEnough(string? named, string expected) =>
        Assert.Equal(expected, string.Join("|", Stegvis.Casework.Participants.NotApproved(named, ["Kari", "Marte Lund", "Tante Liv"])));

    [Theory, Capability("C.059")]
    [InlineData(InformationFormat.Oral, true, false)]
    [InlineData(InformationFormat.SignLanguage, true, false)]
    [InlineData(InformationFormat.Pictures, false, true)]
    [InlineData(InformationFormat.Audio, false, true)]
    [InlineData(InformationFormat.OtherLanguage, false, false)]
    public void Format_IsSaid_OrKept_OrSaysNothingOfIt(InformationFormat format, bool oral, bool lasting) =>
        Assert.Equal((oral, lasting), (format.IsOral(), format.IsLasting()));

    private static CaseFacts Explained(Understanding? landed, DateOnly on, (bool Oral, bool Lasting) forms) =>
        Facts.Case() with { Information = new InformationFact(Guid.Empty, on, landed) { IsOral = forms.Oral, IsLasting = forms.Lasting } };

    [Theory, Capability("C.062")]
    [InlineData(IntakeAnswer.Yes, NotGoingOnReason.ProviderLacksCapacity, "Capacity")]
    [InlineData(IntakeAnswer.NotNow, NotGoingOnReason.ChoseAnotherService, "OtherService")]
    [InlineData(IntakeAnswer.NotNow, NotGoingOnReason.DoesNotWantOrdinaryWorkNow, null)]
    public void Refusal_LeadsToHelpFromOthers_AndIsSilentOnceThereIsSome(IntakeAnswer answer, NotGoingOnReason reason, string? expected)
    {
        var facts = Facts.Case() with { Decision = new DecisionFact(Guid.Empty, answer, reason, _today) };

        Assert.Equal(expected, facts.Find("T.01", _today)?.Variant);
        Assert.Null((facts with { Referrals = [new ReferralFact(Guid.Empty, ReferralKind.InsteadForNow, _today, _today)] }).Find("T.01", _today));
    }

    [Theory, Capability("C.062")]
    [InlineData(IntakeAnswer.Yes, NotGoingOnReason.DoesNotWantOrdinaryWorkNow, false)]
    [InlineData(IntakeAnswer.Yes, NotGoingOnReason.ChoseAnotherService, false)]
    [InlineData(IntakeAnswer.Yes, NotGoingOnReason.ProviderLacksCapacity, true)]
    [InlineData(IntakeAnswer.Yes, null, true)]
    [InlineData(IntakeAnswer.NotNow, NotGoingOnReason.DoesNotWantOrdinaryWorkNow, true)]
    [InlineData(IntakeAnswer.WantsToKnowMore, NotGoingOnReason.ChoseAnotherService, true)]
    public void Yes_IsRefusedForNothingButOurOwnLimits(IntakeAnswer answer, NotGoingOnReason? reason, bool allowed)
    {
        var result = Decision.Record(Guid.AllBitsSet, default, new DecisionFacts { Answer = answer, Reason = reason, DecidedOn = _today }, new Stamp(default, default));

        Assert.Equal(allowed, result.Succeeded);
        Assert.Equal(3, Enum.GetValues<NotGoingOnReason>().Length);
    }

    [Theory, Capability("C.063")]
    [InlineData(ProgrammeEligibility.Outside)]
    [InlineData(ProgrammeEligibility.Inside)]
    [InlineData(ProgrammeEligibility.NotKnownYet)]
    public void Programme_NeverDecidesWhetherAPersonIsHelped(ProgrammeEligibility eligibility) => Assert.True(Decision.Record(
        Guid.AllBitsSet, default, new DecisionFacts { Answer = IntakeAnswer.Yes, Eligibility = eligibility, DecidedOn = _today }, new Stamp(default, default)).Succeeded);

    [Theory, Capability("C.062")]
    [InlineData("Mangler motivasjon", true)]
    [InlineData("For lav arbeidsevne.", true)]
    [InlineData("Har DIAGNOSE", true)]
    [InlineData("Är inte redo än", true)]
    [InlineData("Not capable of it", true)]
    [InlineData("The escapable plan", false)]
    [InlineData("Vi har ikke plass før i mars", false)]
    [InlineData("Vi mangler midler, og hun får hjelp i kommunen", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void WordsAboutThePerson_AreNoticed_AndWordsAboutUsAreNot(string? text, bool noticed) => Assert.Equal(noticed, ZeroExclusion.Mentions(text));

    [Fact, Capability("C.062")]
    public void WordsOfThePerson_AreTheirOwn_AndWithoutARefusalNothingIsLookedAt()
    {
        var refused = new DecisionFacts { Reason = NotGoingOnReason.ProviderLacksCapacity, OwnWords = "Jeg mangler motivasjon" };

        Assert.False(ZeroExclusion.IsAboutThePerson(refused));
        Assert.True(ZeroExclusion.IsAboutThePerson(refused with { ProviderSays = "Mangler motivasjon" }));
        Assert.False(ZeroExclusion.IsAboutThePerson(refused with { ProviderSays = "Mangler motivasjon", Reason = null }));
    }

    [Fact, Capability("C.068")]
    public void RightToReturn_IsNotHiddenByHelpAlongside()
    {
        ReferralFact[] both = [new(Guid.Empty, ReferralKind.Alongside, _today, null), new(Guid.AllBitsSet, ReferralKind.InsteadForNow, _today, null)];

        Assert.Equal(Guid.AllBitsSet, (Facts.Case() with { Referrals = both }).Find("M1.91", _today)?.Record);
    }
}
