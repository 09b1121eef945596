using Stegvis.Casework;
using Stegvis.EmployerEngagement;
using Stegvis.Storage;
using Stegvis.Storage.Access;
using Stegvis.Storage.EmployerEngagement;

namespace Stegvis.Web.Casework.Jobs;

/// <summary>A job as every step may speak of it: where, what, from and to. The terms stay with step 4.</summary>
public sealed record Job(PlacementId Id, string Title, string Employer)
{
    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndedOn { get; init; }

    public bool IsSupportedEmployment { get; init; }

    public bool IsPractice { get; init; }

    /// <summary>A job whose last day lies ahead still goes on.</summary>
    public bool GoesOn(DateOnly today) => EndedOn is null || EndedOn > today;

    public string Name => Employer.Length == 0 ? Title : $"{Title}, {Employer}";

    /// <summary>Newest first.</summary>
    public static async Task<IReadOnlyList<Job>> AllOfAsync(AppDb db, CaseView @case, CancellationToken cancellation) =>
        await InAsync(db, await @case.Records<Placement>().OrderByDescending(p => p.Facts.StartsOn).ListAsync(cancellation), cancellation);

    /// <summary>In the order of the placements, which their reader has read.</summary>
    public static async Task<IReadOnlyList<Job>> InAsync(AppDb db, IReadOnlyList<Placement> placements, CancellationToken cancellation)
    {
        var names = await db.EmployerNamesAsync(placements.Select(p => p.EmployerId), cancellation);
        return [.. placements.Select(p => Of(p, names))];
    }

    public static async Task<Job?> FindAsync(AppDb db, CaseView @case, Guid id, CancellationToken cancellation) =>
        await @case.FindAsync<Placement>(id, cancellation) is { } placement
            ? Of(placement, await db.EmployerNamesAsync([placement.EmployerId], cancellation))
            : null;

    private static Job Of(Placement placement, Dictionary<EmployerId, string> names) =>
        new(placement.PlacementId, placement.Facts.JobTitle, names.GetValueOrDefault(placement.EmployerId, ""))
        {
            StartsOn = placement.Facts.StartsOn,
            EndedOn = placement.EndedOn,
            IsSupportedEmployment = placement.IsSupportedEmployment,
            IsPractice = placement.Facts.Setting is WorkSetting.Practice,
        };
}
