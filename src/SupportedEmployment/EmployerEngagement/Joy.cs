using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.EmployerEngagement;

/// <summary>What is worth a card in a job.</summary>
public enum JoyMoment
{
    FirstDay,
    FirstPay,
    SixMonths,
}

/// <summary>
/// What the person said about a good moment in a job of theirs: that it has come, or that its card is to be put away for good. It is theirs alone;
/// nobody who helps them reads it.
/// </summary>
public sealed class Joy : CaseRecord, IHasFacts<JoyFacts>
{
    private Joy()
    {
    }

    public JoyFacts Facts { get; private init; } = new();

    public PlacementId PlacementId { get; private init; }

    public DateTimeOffset? PutAwayAt { get; private set; }

    public static Joy Say(Guid id, (CaseId Case, PlacementId Job) where, JoyFacts facts, Stamp stamp) => new()
    {
        Id = id,
        CaseId = where.Case,
        PlacementId = where.Job,
        Facts = facts,
        CreatedAt = stamp.At,
        CreatedBy = stamp.By,
    };

    public void PutAway(DateTimeOffset now) => PutAwayAt ??= now;
}

public sealed record JoyFacts
{
    [Field("Joy.Moment", "P"), Required]
    public JoyMoment? Moment { get; init; }

    /// <summary>The day the person told of it; null when they only put the card away.</summary>
    [Field("Joy.ToldOn", "P")]
    public DateOnly? ToldOn { get; init; }
}

/// <summary>The card that stands on the person's first page, or the question whether the first pay has come.</summary>
public sealed record JoyCard(Placement Job, JoyMoment Moment, DateOnly On)
{
    public bool IsQuestion { get; init; }
}

/// <summary>
/// When a moment is there: while the job goes on, and never where it has ended. A card stands for a month at most, one at a time, the newest moment
/// first. Of pay only the person can tell, and nobody asks where there is none.
/// </summary>
public static class JoyMoments
{
    public const int Months = 6;

    private const int _daysToFirstPay = 7;

    public static JoyCard? Standing(IEnumerable<Placement> jobs, IReadOnlyList<Joy> said, DateOnly today) =>
        jobs.Where(j => GoesOn(j, today)).OrderByDescending(j => j.Facts.StartsOn).SelectMany(j => CardsOf(j, said, today)).FirstOrDefault();

    /// <summary>The day of a moment that has come in a job that goes on; null while it has not.</summary>
    public static DateOnly? DayOf(JoyMoment moment, Placement job, IReadOnlyList<Joy> said, DateOnly today)
    {
        var day = moment switch
        {
            JoyMoment.FirstDay => job.Facts.StartsOn,
            JoyMoment.SixMonths => job.Facts.StartsOn?.AddMonths(Months),
            _ => said.FirstOrDefault(s => s.PlacementId == job.PlacementId && s.Facts is { Moment: JoyMoment.FirstPay, ToldOn: not null })?.Facts.ToldOn,
        };
        return GoesOn(job, today) && day <= today ? day : null;
    }

    /// <summary>There is pay in the job, and it may have come.</summary>
    public static bool MayAskForPay(Placement job, DateOnly today) =>
        GoesOn(job, today) && job.Facts is { Pay: not (null or PayBasis.Unpaid), StartsOn: { } start } && start.AddDays(_daysToFirstPay) <= today && today < start.AddMonths(Months);

    private static IEnumerable<JoyCard> CardsOf(Placement job, IReadOnlyList<Joy> said, DateOnly today)
    {
        var mine = said.Where(s => s.PlacementId == job.PlacementId).ToList();
        foreach (var moment in new[] { JoyMoment.SixMonths, JoyMoment.FirstPay, JoyMoment.FirstDay })
        {
            var isPutAway = mine.Exists(s => s.Facts.Moment == moment && s.PutAwayAt is not null);
            if (!isPutAway && DayOf(moment, job, mine, today) is { } day && today < day.AddMonths(1))
            {
                yield return new JoyCard(job, moment, day);
            }
        }

        if (MayAskForPay(job, today) && !mine.Exists(s => s.Facts.Moment is JoyMoment.FirstPay))
        {
            yield return new JoyCard(job, JoyMoment.FirstPay, today) { IsQuestion = true };
        }
    }

    private static bool GoesOn(Placement job, DateOnly today) =>
        job.Facts is { Setting: not WorkSetting.Practice, StartsOn: { } start } && start <= today && (job.EndedOn is null || job.EndedOn > today);
}
