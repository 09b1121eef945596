using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Stegvis.Casework;
using Stegvis.Storage.Casework;

namespace Stegvis.Web.Casework.Caseload;

public enum CaseloadView
{
    Mine,
    Team,
}

public enum JobFilter
{
    In,
    Not,
}

/// <summary>The coded filters of the address. What is not understood is no filter; a name never stands here.</summary>
public sealed class CaseloadFilters
{
    [FromQuery(Name = "view")]
    public CaseloadView? View { get; set; }

    [FromQuery(Name = "step")]
    public int? Step { get; set; }

    [FromQuery(Name = "job")]
    public JobFilter? Job { get; set; }

    [FromQuery(Name = "closed")]
    public bool? Closed { get; set; }

    [FromQuery(Name = "tile")]
    public CaseloadTile? Tile { get; set; }

    [FromQuery(Name = "sort")]
    public CaseloadOrder? Sort { get; set; }

    [FromQuery(Name = "p")]
    public int? Page { get; set; }

    public ProcessStep? ProcessStep => Step is >= 1 and <= 5 ? (ProcessStep)Step : null;

    /// <summary>The names of the filters that narrow the list, the newest thought last.</summary>
    public IEnumerable<(string Name, string Value)> Active()
    {
        if (ProcessStep is { } step)
        {
            yield return ("step", ((int)step).ToString(CultureInfo.InvariantCulture));
        }

        if (Job is { } job)
        {
            yield return ("job", job.ToString());
        }

        if (Tile is { } tile)
        {
            yield return ("tile", tile.ToString());
        }

        if (Closed is true)
        {
            yield return ("closed", "true");
        }
    }

    public CaseloadQuery Query(bool team) => new()
    {
        Team = team,
        Step = ProcessStep,
        InJob = Job is null ? null : Job is JobFilter.In,
        Closed = Closed is true,
        Tile = Tile,
        Order = Sort ?? CaseloadOrder.Name,
        Page = Page is > 0 and < 100_000 ? Page.Value : 1,
    };

    public static CaseloadQuery Without(CaseloadQuery query, string filter) => filter switch
    {
        "step" => query with { Step = null },
        "job" => query with { InJob = null },
        "tile" => query with { Tile = null },
        _ => query with { Closed = false },
    };
}
