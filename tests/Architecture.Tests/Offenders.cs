namespace Stegvis.Tests;

internal static class Offenders
{
    /// <summary>Passes when there are none; otherwise every one of them is printed under the rule they break.</summary>
    public static void None(string rule, IEnumerable<string> offenders)
    {
        var found = offenders.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(found.Count == 0, $"{rule}{Environment.NewLine}  {string.Join(Environment.NewLine + "  ", found)}");
    }
}
