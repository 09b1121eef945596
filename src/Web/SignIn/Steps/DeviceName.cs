namespace Stegvis.Web.SignIn;

/// <summary>What the owner of a device would call it, from what its browser says: <c>Chrome, Android</c>. No version, no model: coarse on purpose.</summary>
internal static class DeviceName
{
    private static readonly (string Mark, string Name)[] _browsers =
        [("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari")];

    private static readonly (string Mark, string Name)[] _systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("CrOS", "ChromeOS"), ("Mac OS X", "Mac"), ("Linux", "Linux")];

    /// <summary>Empty where the browser says nothing we know.</summary>
    public static string Of(HttpRequest request)
    {
        var agent = request.Headers.UserAgent.ToString();
        return string.Join(", ", new[] { Find(_browsers, agent), Find(_systems, agent) }.OfType<string>());
    }

    private static string? Find((string Mark, string Name)[] known, string agent) =>
        Array.Find(known, k => agent.Contains(k.Mark, StringComparison.Ordinal)).Name;
}
