namespace Stegvis.Tests.Matrix;

/// <summary>Which rows the pages of a slice stand on.</summary>
public enum PageState
{
    /// <summary>The demo.</summary>
    Full,

    /// <summary>A service that began today: one case with nothing in it, a specialist with no cases.</summary>
    Empty,

    /// <summary>Every form sent without an answer.</summary>
    Error,
}

/// <summary>One twelfth of the matrix: a state in a language, looked at in light and dark, at 320 and 1280 pixels.</summary>
public sealed record Slice(PageState State, string Language)
{
    private static readonly string[] _languages = ["nb", "nn", "sv", "en"];

    public static bool IsWhole => Environment.GetEnvironmentVariable("STEGVIS_FULL") == "1";

    public static IReadOnlyList<Slice> All { get; } = [.. from language in _languages from state in Enum.GetValues<PageState>() select new Slice(state, language)];

    /// <summary>All of them with STEGVIS_FULL=1, or those that STEGVIS_MATRIX names ("nn-full,sv-error"). The daily test takes the states it has not met elsewhere.</summary>
    public static IReadOnlyList<Slice> Wanted => Environment.GetEnvironmentVariable("STEGVIS_MATRIX") is { Length: > 0 } named
        ? [.. All.Where(s => named.Split(',').Contains(s.Name, StringComparer.OrdinalIgnoreCase))]
        : IsWhole ? All : [.. All.Where(s => s is { Language: "nb", State: not PageState.Full })];

    public string Name => $"{Language}-{State}".ToLowerInvariant();

    /// <summary>What the window is set to, one after the other, on the same page.</summary>
    public static IReadOnlyList<(int Width, bool IsDark)> Looks => IsWhole ? [(320, false), (320, true), (1280, true), (1280, false)] : [(320, false)];

    public override string ToString() => Name;
}
