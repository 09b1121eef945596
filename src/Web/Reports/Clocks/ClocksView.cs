using Stegvis.Casework.Outcomes;
using Stegvis.Storage.Reports;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Reports.Clocks;

/// <summary>One job and where it stands at 1, 3, 6, 12 and 24 months.</summary>
public sealed record JobMonths(string Begun, IReadOnlyList<string> Points);

/// <summary>
/// The two clocks of one person, as person, specialist and lead see them: days to a first workplace and to paid work, days with and without pay,
/// and how long each job has lasted. No target and no colour: nobody is asked why it took the time it took.
/// </summary>
public sealed record ClocksView(ReportWords Words, OutcomeFacts Facts, CaseOutcome Outcome)
{
    public DateOnly Today { get; private init; }

    /// <summary>Whose voice the labels have: <c>Clock</c> for staff, <c>MyClock</c> for the person.</summary>
    public string Voice { get; private init; } = "Clock";

    public string Workplace => Days(Outcome.DaysToWorkplace, Facts.Jobs.Where(j => j.IsAtWorkplace));

    public string PaidJob => Days(Outcome.DaysToPaidJob, Facts.SupportedJobs);

    public IReadOnlyList<JobMonths> Jobs =>
        [.. Facts.SupportedJobs.Where(j => j.StartsOn <= Today).Select(j => new JobMonths(Words.Say("Clock.Begun", Words.Day(j.StartsOn)), [.. JobRetention.Months.Select(m => Point(j, m))]))];

    public static async Task<ClocksView?> OfAsync(StegvisPage page, string voice, CancellationToken cancellation) =>
        await page.Db.OutcomeOfAsync(page.Case, cancellation) is { } facts
            ? new ClocksView(new ReportWords(page.Words), facts, CaseOutcome.Of(facts, OutcomePeriod.All, page.Today)) { Today = page.Today, Voice = voice }
            : null;

    private string Days(int? days, IEnumerable<JobFact> jobs) => days is not null
        ? Words.Say("Value.Days", days)
        : jobs.Any(j => j.StartsOn <= Today) ? Words.Say("Clock.HadBefore") : Words.Say("Clock.NotYet", Clock.DaysSince(Facts, Today));

    private string Point(JobFact job, int months) => JobRetention.DueOn(job.StartsOn, months) is var due && due > Today
        ? Words.Say(job.LastDay < due ? "Clock.EndedBefore" : "Clock.Ahead", Words.Months(months), Words.Day(due))
        : JobRetention.OfJob(Facts, job, (months, Today)) switch
        {
            true => Words.Say("Person.Kept", Words.Months(months)),
            false => Words.Say("Person.Lost", Words.Months(months)),
            _ => Words.Say("Clock.NotKnown", Words.Months(months)),
        };
}
