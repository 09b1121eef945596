using Stegvis.People;

namespace Stegvis.Web.Platform.Access;

/// <summary>What a handed-over device may open, and whose it is.</summary>
public sealed record HandedOver(Handover Handover, string WorkerName)
{
    /// <summary>Where the specialist gives the PIN.</summary>
    public const string WayBack = "/handover";

    private static readonly string[] _always = [WayBack, "/drafts", "/sign-out", "/error", "/not-found"];

    public string Page => Handover.Thing switch
    {
        HandedOverThing.Sheet => $"/me/waiting/{Handover.DocumentId}",
        HandedOverThing.Notebook => "/me/notebook",
        _ => "/me/profile",
    };

    public bool Opens(PathString path) => path.StartsWithSegments(Page, StringComparison.OrdinalIgnoreCase) || Array.Exists(_always, open => path.Equals(open, StringComparison.OrdinalIgnoreCase));
}
