using System.Diagnostics.Metrics;

namespace Stegvis.Storage;

/// <summary>What the service counts about itself: kinds of acts, refusals and trouble. Never who, whom or what was said.</summary>
public static class Measures
{
    public const string Name = "Stegvis";

    private static readonly Meter _meter = new(Name);
    private static readonly Counter<long> _saves = _meter.CreateCounter<long>("stegvis.saves", description: "Acts written, by kind");
    private static readonly Counter<long> _refused = _meter.CreateCounter<long>("stegvis.refused", description: "Forms answered with no, by page");
    private static readonly Counter<long> _trouble = _meter.CreateCounter<long>("stegvis.storage.trouble", description: "Writes the database could not take, by cause");

    public static void Saved(string act) => _saves.Add(1, new KeyValuePair<string, object?>("act", act));

    /// <summary>Named by the page's type: an address may hold an id.</summary>
    public static void Refused(Type page) => _refused.Add(1, new KeyValuePair<string, object?>("page", page.Name));

    internal static void Troubled(StorageTrouble trouble) => _trouble.Add(1, new KeyValuePair<string, object?>("cause", trouble.ToString()));
}
