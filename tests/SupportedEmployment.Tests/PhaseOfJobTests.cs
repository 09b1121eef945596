using Stegvis.OnOffJobSupport;

namespace Stegvis.Tests;

public sealed class PhaseOfJobTests
{
    private static readonly DateOnly _start = new(2026, 3, 2);

    [Fact, Capability("C.040")]
    public void Phase_BeforeAnyLook_IsIntroduction_FromTheFirstDay() =>
        Assert.Equal(new PhaseOfJob(SupportPhase.Introduction, _start), PhaseOfJob.Of(_start, []));

    [Fact, Capability("C.040")]
    public void Phase_IsWhatWasDecidedLast_WhateverTheOrderOfTheRows()
    {
        var now = PhaseOfJob.Of(_start, [Look(60, SupportPhase.Learning), Look(30, SupportPhase.Fading)]);

        Assert.Equal(new PhaseOfJob(SupportPhase.Learning, _start.AddDays(60), SupportPhase.Fading), now);
        Assert.True(now.IsBack);
    }

    [Fact, Capability("C.040")]
    public void Phase_DecidedAgainOrNotAtAll_HasStoodSinceTheFirstTime()
    {
        var now = PhaseOfJob.Of(_start, [Look(30, SupportPhase.Learning), Look(40, SupportPhase.Learning), Look(50, null)]);

        Assert.Equal(_start.AddDays(30), now.Since);
        Assert.False(now.IsBack);
    }

    [Theory, Capability("C.040")]
    [InlineData(Remedy.AdjustTasks, new Remedy[0], new Remedy[0])]
    [InlineData(Remedy.OtherTasks, new Remedy[0], new[] { Remedy.AdjustTasks })]
    [InlineData(Remedy.OtherDepartment, new[] { Remedy.OtherTasks }, new[] { Remedy.AdjustTasks })]
    [InlineData(Remedy.OtherWorkplace, new[] { Remedy.AdjustTasks, Remedy.OtherTasks, Remedy.OtherDepartment }, new Remedy[0])]
    public void Remedies_ComeInTheirOrder(Remedy remedy, Remedy[] tried, Remedy[] missing) =>
        Assert.Equal(missing, JobAdjustment.NotTriedBefore(remedy, tried));

    private static EvaluationFacts Look(int day, SupportPhase? phase) => new() { HeldOn = _start.AddDays(day), Phase = phase };
}
