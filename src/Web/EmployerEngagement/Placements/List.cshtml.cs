using Stegvis.People;
using Stegvis.Web.Casework;
using Stegvis.Web.Casework.Jobs;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.EmployerEngagement.Placements;

/// <summary>Every job and practice of one case, newest first; what counts as an SE job is marked.</summary>
[Requires<ReadCase>, Reads("M4.37")]
public sealed class PlacementsModel : StegvisPage
{
    public IReadOnlyList<(Job Job, bool Counts)> Rows { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public async Task OnGetAsync() => Rows = [.. (await Job.AllOfAsync(Db, Case, Aborted)).Select(j => (j, j.IsSupportedEmployment))];

    public string When(Job job) => job switch
    {
        { EndedOn: { } end, StartsOn: { } start } => Word("When.FromTo", Days.Short(this, start), Days.Short(this, end)),
        { StartsOn: { } start } => Word("When.From", Days.Short(this, start)),
        _ => Word("Day.NotSet"),
    };
}
