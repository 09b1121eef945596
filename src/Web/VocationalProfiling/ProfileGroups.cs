using System.Globalization;
using Stegvis.VocationalProfiling;

namespace Stegvis.Web.VocationalProfiling;

/// <summary>One heading of the profile and what stands under it, empty fields left out.</summary>
public sealed record ProfileGroup(string Key, IReadOnlyList<(string Field, string Text)> Lines);

/// <summary>The profile in the order a person tells it: who I am, what I want, what I have done, what I can, what helps me.</summary>
public static class ProfileGroups
{
    private static readonly (string Key, string[] Fields)[] _groups =
    [
        ("WhoIAm", ["FullName", "BornOn", "Address", "PhoneAndEmail", "Languages", "Interests", "NextOfKin", "EmergencyPhone", "SupportContact"]),
        ("WhatIWant", ["WantedTasks", "WantedCareer", "ExpectationsOfWork", "WantedConditions", "WantedEnvironment", "PlaceAndTravel", "NotWanted"]),
        ("WhatIHaveDone", ["Experience", "WhyJobsEnded", "Education", "Training", "OtherQualifications"]),
        ("WhatICan", ["Strengths", "WorkSkills", "SocialSkills", "DailyLife"]),
        ("WhatHelpsMe", ["Communication", "WeeklyRoutines", "Other"]),
    ];

    public static IReadOnlyList<ProfileGroup> Of(ProfileFacts facts) =>
    [
        .. _groups.Select(g => new ProfileGroup(g.Key, [.. g.Fields.Select(f => (f, Text(facts, f))).Where(l => l.Item2.Length > 0)]))
            .Where(g => g.Lines.Count > 0),
    ];

    /// <summary>The names of the fields a sent form had: <c>Form.Strengths</c> gives <c>Strengths</c>.</summary>
    public static IReadOnlySet<string> Asked(IFormCollection form) => form.Keys.Where(k => k.StartsWith("Form.", StringComparison.Ordinal))
        .Select(k => k["Form.".Length..]).ToHashSet(StringComparer.Ordinal);

    private static string Text(ProfileFacts facts, string field) => typeof(ProfileFacts).GetProperty(field)?.GetValue(facts) switch
    {
        DateOnly day => day.ToString("d. MMMM yyyy", CultureInfo.CurrentCulture),
        string text => text.Trim(),
        _ => "",
    };
}
