using Microsoft.EntityFrameworkCore;
using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.OnOffJobSupport;
using Stegvis.Storage.Auditing;
using Stegvis.Tests.Given;

namespace Stegvis.Tests.Demo;

/// <summary>One demo for all who only look at it.</summary>
public sealed class TuesdaysDemo : IAsyncLifetime
{
    public static readonly DateTimeOffset Tuesday = new(2026, 11, 24, 10, 16, 0, TimeSpan.Zero);

    public MadeDemo Demo { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Demo = await MadeDemo.OnAsync(Tuesday);

    public ValueTask DisposeAsync() => Demo.DisposeAsync();
}

public sealed class DemoDataTests(TuesdaysDemo tuesday) : IClassFixture<TuesdaysDemo>
{

    [Fact, Capability("C.054")]
    public async Task Demo_MadeTwiceOnOneDay_TellsTheSame()
    {
        await using var other = await MadeDemo.OnAsync(TuesdaysDemo.Tuesday);

        Assert.Equal(await tuesday.Demo.ToldAsync(), await other.ToldAsync());
    }

    /// <summary>Told in order of time: nothing happens to somebody before they are there.</summary>
    [Fact]
    public async Task Demo_AtScale_HasAsManyPeopleAsAskedFor()
    {
        await using var demo = await MadeDemo.AtScaleAsync(60);
        await using var db = demo.Open();

        Assert.Equal(60, await db.Set<Case>().CountAsync());
        Assert.Equal(200, await db.Set<ContactNote>().GroupBy(n => n.CaseId).Select(g => g.Count()).MaxAsync());
    }

    [Theory, MemberData(nameof(SharedServices.Databases), MemberType = typeof(SharedServices))]
    public async Task Demo_Chain_IsWholeAndGrowsWithTime(DatabaseKind kind)
    {
        await using var demo = await MadeDemo.OnAsync(TuesdaysDemo.Tuesday, kind);
        await using var db = demo.Open();

        var report = await new AuditVerification(db).RunAsync();

        Assert.Empty(report.Faults);
        Assert.True(report.Links > 1000, $"Only {report.Links} acts were told.");
    }

    [Theory]
    [InlineData(2028, 2, 29)]
    [InlineData(2027, 1, 2)]
    [InlineData(2027, 5, 17)]
    public async Task Demo_OnAnyDay_StandsInRelationToIt(int year, int month, int day)
    {
        await using var demo = await MadeDemo.OnAsync(new DateTimeOffset(year, month, day, 10, 16, 0, TimeSpan.Zero));
        await using var db = demo.Open();
        var notes = await db.Set<ContactNote>().AsNoTracking().Select(n => n.Facts.On!.Value).ToListAsync();
        var meetings = await db.Set<Meeting>().AsNoTracking().ToListAsync();

        Assert.Equal(new DateOnly(year, month, day), demo.Today);
        Assert.All(notes, on => Assert.True(on < demo.Today && on.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday), $"A note on {on}."));
        Assert.Contains(meetings, m => m.Facts.On == demo.Today && m.StartsAt.AddMinutes(m.Facts.Minutes!.Value) <= db.Now && db.Now - m.StartsAt < TimeSpan.FromHours(2));
        Assert.Contains(meetings, m => m.Facts.On > demo.Today);
    }

    [Fact, Capability("C.041")]
    public async Task Demo_Jobs_CountOnlyWhatMeetsTheThreeCriteria()
    {
        var demo = tuesday.Demo;
        await using var db = demo.Open();
        var jobs = await db.Set<Placement>().AsNoTracking().ToListAsync();
        var evaluated = await db.Set<PlacementEvaluation>().Select(e => e.PlacementId).ToListAsync();

        Assert.All(jobs.Where(j => j.Facts.Setting is WorkSetting.Practice), j => Assert.False(j.IsSupportedEmployment));
        Assert.Contains(jobs, j => j.Facts.Pay is PayBasis.BelowTariff && !j.IsSupportedEmployment);
        Assert.Contains(jobs, j => j.Facts.SupportHasTimeLimit && !j.IsSupportedEmployment);
        Assert.Contains(jobs, j => j.EndedOn is null && j.Facts.StartsOn!.Value.AddMonths(1) < demo.Today && !evaluated.Contains(j.PlacementId));
    }

    [Fact]
    public async Task Demo_Cases_AreInEveryStepAndState()
    {
        await using var db = tuesday.Demo.Open();
        var cases = await db.Set<Case>().AsNoTracking().Include(c => c.Steps).ToListAsync();

        Assert.InRange(cases.Count, 60, 70);
        Assert.Equal(Enum.GetValues<ProcessStep>(), cases.Select(c => c.CurrentStep()).Distinct().Order());
        Assert.All(new[] { StepState.Active, StepState.Settled, StepState.Reopened }, state => Assert.Contains(cases, c => c.Steps.Any(s => s.State == state)));
        Assert.Contains(cases, c => c.ClosedOn is not null);
        Assert.True(await db.Set<Closure>().AnyAsync(c => c.ReopenedOn != null));
    }
}
