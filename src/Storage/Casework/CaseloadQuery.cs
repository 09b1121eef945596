using Stegvis.Casework;
using Stegvis.EmployerEngagement;

namespace Stegvis.Storage.Casework;

/// <summary>What speaks method above the caseload; each counts and filters by the same condition.</summary>
public enum CaseloadTile
{
    NoEmployer,
    Evaluation,
    FirstMonth,
    Silent,
}

public enum CaseloadOrder
{
    Name,
    LastContact,
    NextMeeting,
    Step,
}

/// <summary>Coded filters only; a name is searched for by <see cref="Names"/> and never stands in an address (decision 0017).</summary>
public sealed record CaseloadQuery
{
    public const int PageSize = 50;

    /// <summary>Also the cases one covers for as a deputy; for a lead it is always so.</summary>
    public bool Team { get; init; }

    public ProcessStep? Step { get; init; }

    public bool? InJob { get; init; }

    public bool Closed { get; init; }

    public CaseloadTile? Tile { get; init; }

    public string? Names { get; init; }

    public CaseloadOrder Order { get; init; }

    public int Page { get; init; } = 1;
}

public sealed record CaseloadRow(CaseId Id, string Name, string Reference)
{
    public string? Workplace { get; init; }

    public DateTimeOffset? NextMeeting { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>Workplace and times are not shown to this viewer.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The viewer follows the person, or leads the team; otherwise they stand in for somebody.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Workplace and times are shown to the named readers only, and found by nobody.</summary>
    internal bool HidesWhereabouts { get; init; }

    internal EmployerId? Employer { get; init; }

    internal long LastChange { get; init; }
}

public sealed record CaseloadPage(IReadOnlyList<CaseloadRow> Rows, int Total)
{
    public int Pages => (Total + CaseloadQuery.PageSize - 1) / CaseloadQuery.PageSize;
}

/// <summary>Live numbers of what the viewer may see, open cases only.</summary>
public sealed record CaseloadNumbers(int Open, int InJob)
{
    public IReadOnlyDictionary<CaseloadTile, int> Tiles { get; init; } = new Dictionary<CaseloadTile, int>();

    /// <summary>The day the longest quiet search began, moved by the days it was paused; null when none is counted.</summary>
    public DateOnly? QuietSince { get; init; }
}
