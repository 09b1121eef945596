using System.Globalization;

namespace Stegvis.Web.Ui.Components.Face;

/// <summary>Someone as shown: the name on screen and a key that keeps the tint the same everywhere.</summary>
public sealed record FaceView(string Name, string Key)
{
    /// <summary>One of five tints, the same for the same key on every machine.</summary>
    public static int Tint(string key)
    {
        var hash = 2166136261u;
        foreach (var letter in key) hash = unchecked((hash ^ letter) * 16777619u);
        return (int)(hash % 5) + 1;
    }

    public static string Letters(string name, bool one)
    {
        var first = StringInfo.GetNextTextElement(name.Trim() is { Length: > 0 } trimmed ? trimmed : "?").ToUpper(CultureInfo.CurrentCulture);
        if (one || name.Trim().Length <= first.Length) return first;
        return first + StringInfo.GetNextTextElement(name.Trim(), first.Length).ToLower(CultureInfo.CurrentCulture);
    }
}
