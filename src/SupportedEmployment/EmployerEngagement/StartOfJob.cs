using Stegvis.Casework;

namespace Stegvis.EmployerEngagement;

/// <summary>
/// What a start day sets in motion (C.135): contact on the first day (T.09), a first evaluation within a month (T.08),
/// and a reminder on day seven when the contract is not signed. A month is a calendar month; the last day stands in for a missing one.
/// </summary>
public static class StartOfJob
{
    public const int DaysUntilContract = 7;

    public static IReadOnlyList<TaskKind> Kinds { get; } = [TaskKind.FirstDayContact, TaskKind.FirstEvaluation, TaskKind.ContractIsMissing];

    public static IReadOnlyDictionary<TaskKind, DateOnly> Tasks(PlacementFacts job)
    {
        var tasks = new Dictionary<TaskKind, DateOnly>();
        if (job.StartsOn is not { } start)
        {
            return tasks;
        }

        tasks[TaskKind.FirstDayContact] = start;
        tasks[TaskKind.FirstEvaluation] = start.AddMonths(1);
        if (AwaitsContract(job))
        {
            tasks[TaskKind.ContractIsMissing] = start.AddDays(DaysUntilContract);
        }

        return tasks;
    }

    /// <summary>Practice and voluntary work without a contract await none.</summary>
    private static bool AwaitsContract(PlacementFacts job) => job switch
    {
        { ContractSigned: true } => false,
        { Contract: ContractType.NoContract, Setting: WorkSetting.Practice or WorkSetting.Voluntary } => false,
        _ => true,
    };
}
