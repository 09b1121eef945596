using Stegvis.People;

namespace Stegvis.Web.Platform.Access;

/// <summary>What a handed-over device may open, and whose it is.</summary>
public sealed record HandedOver(Handover Handover, string WorkerName)
{
    /// <summary>Where the specialist gives the PIN.</summary>
    public const string WayBack = "/handover";

    private static readonly string[] _always = [WayBack, "/drafts", "/sign-out", "/error", "/not-found"];

    public string Page => PageOf(Handover.Thing, Handover.DocumentId);

    /// <summary>The one page of the person's that opens.</summary>
    public static string PageOf(HandedOverThing thing, Guid document) => thing switch
    {
        HandedOverThing.Sheet => $"/me/waiting/{document}",
        HandedOverThing.Worker => $"/me/worker/{document}",
        HandedOverThing.Notebook => "/me/notebook",
        _ => "/me/profile",
    };

    public bool Opens(PathString path) => path.StartsWithSegments(Page, StringComparison.OrdinalIgnoreCase) || Array.Exists(_always, open => path.Equals(open, StringComparison.OrdinalIgnoreCase));
}
