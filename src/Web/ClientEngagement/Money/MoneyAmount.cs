using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Stegvis.Web.ClientEngagement.Money;

/// <summary>
/// 12.500 is twelve thousand to one and twelve and a half to another. Where money is typed nobody guesses: it is asked for again.
/// </summary>
internal static partial class MoneyAmount
{
    public static void RefuseWhatCanBeReadInTwoWays(ModelStateDictionary state, string message)
    {
        foreach (var (name, entry) in state.Where(e => e.Key.Contains("Amount", StringComparison.Ordinal) || e.Key.EndsWith("WagePerHour", StringComparison.Ordinal)).ToList())
        {
            if (entry is { AttemptedValue: { } typed, Errors.Count: 0 } && TwoWays().IsMatch(typed))
            {
                state.AddModelError(name, message);
            }
        }
    }

    [GeneratedRegex(@"^\s*\d{1,3}([.,]\d{3})+\s*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex TwoWays();
}
