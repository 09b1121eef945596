using System.ComponentModel.DataAnnotations;
using Stegvis.People;

namespace Stegvis.ClientEngagement;

public enum InformationTopic
{
    WhatItIs,
    FiveSteps,
    SupportTypes,
    Rights,
    Privacy,
    MoneyAndWork,
    Complaints,
    ChoiceOfProvider,
}

public enum InformationFormat
{
    Oral,
    SignLanguage,
    Written,
    PlainLanguage,
    Pictures,
    LargePrint,
    Braille,
    Audio,
    Film,
    OtherLanguage,
}

/// <summary>
/// What we explained about Supported Employment, in which forms, and how it landed (M1.31). Something is said and something can be taken home;
/// whether it was understood is a test of us, never of the person (decision 0003).
/// </summary>
public sealed class InformationPack : CaseRecord, IHasFacts<InformationPackFacts>
{
    private InformationPack()
    {
    }

    public InformationPackFacts Facts { get; private set; } = new();

    public static InformationPack Give(Guid id, CaseId caseId, InformationPackFacts facts, Stamp stamp) =>
        new() { Id = id, CaseId = caseId, Facts = facts, CreatedAt = stamp.At, CreatedBy = stamp.By };

    public void Change(InformationPackFacts facts) => Facts = facts;
}

public sealed record InformationPackFacts
{
    [Field("M1.31.01", "P W L")]
    public List<InformationTopic> Topics { get; init; } = [];

    [Field("M1.31.02", "P W L"), MinLength(1)]
    public List<InformationFormat> Formats { get; init; } = [];

    /// <summary>In which language, and which edition of what was given.</summary>
    [Field("M1.31.03", "P W L"), StringLength(120)]
    public string? LanguageAndVersion { get; init; }

    [Field("M1.31.04", "P W L"), Required]
    public DateOnly? GivenOn { get; init; }

    [Field("M1.31.04", "P W L"), StringLength(120)]
    public string? GivenBy { get; init; }

    [Field("M1.31.05", "P W L")]
    public Understanding? ExplainedWellEnough { get; init; }

    [Field("M1.31.05", "P W L"), StringLength(1000)]
    public string? StillUnclear { get; init; }
}

/// <summary>Said or shown while together, against what lasts and can be taken home (M1.31.02).</summary>
public static class InformationFormats
{
    public static bool IsOral(this InformationFormat format) => format is InformationFormat.Oral or InformationFormat.SignLanguage;

    public static bool IsLasting(this InformationFormat format) => !format.IsOral() && format is not InformationFormat.OtherLanguage;
}
