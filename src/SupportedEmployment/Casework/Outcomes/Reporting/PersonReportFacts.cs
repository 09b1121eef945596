using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.Casework.Outcomes.Reporting;

public enum ReportKind
{
    Period,
    Final,
}

/// <summary>The words of one report. Facts of our own: the catalogue has no such document, so person, specialist and lead read it.</summary>
public sealed record PersonReportFacts
{
    [Field("PersonReport.Kind", "P W L"), Required]
    public ReportKind? Kind { get; init; }

    [Field("PersonReport.Recipient", "P W L"), Required, StringLength(200)]
    public string Recipient { get; init; } = "";

    [Field("PersonReport.From", "P W L"), Required]
    public DateOnly? From { get; init; }

    [Field("PersonReport.To", "P W L"), Required]
    public DateOnly? To { get; init; }

    /// <summary>Jobs, hours, pay and practice, drafted from the case.</summary>
    [Field("PersonReport.Work", "P W L"), StringLength(4000)]
    public string? Work { get; init; }

    /// <summary>Days to a workplace and to paid work, days with and without pay, drafted from the case.</summary>
    [Field("PersonReport.Time", "P W L"), StringLength(2000)]
    public string? Time { get; init; }

    [Field("PersonReport.WhatWeDid", "P W L"), StringLength(4000)]
    public string? WhatWeDid { get; init; }

    [Field("PersonReport.StillNeeded", "P W L"), StringLength(2000)]
    public string? StillNeeded { get; init; }

    [Field("PersonReport.Next", "P W L"), StringLength(2000)]
    public string? Next { get; init; }
}
