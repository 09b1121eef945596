using System.Globalization;
using Stegvis.Web.Casework.Findings;
using Stegvis.Web.Platform;

namespace Stegvis.Web.Casework.Pauses;

/// <summary>A pause in one line, in every list and on every page the same, whatever it is for.</summary>
public static class PauseLine
{
    public static string Of(StegvisPage page, DateOnly reviewOn) => string.Format(
        CultureInfo.CurrentCulture,
        page.Words.Find(typeof(PauseModel), "Pause.Line") ?? "",
        FindingWords.Day(reviewOn, page.Today));
}
