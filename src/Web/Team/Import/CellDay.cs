using System.Globalization;

namespace Stegvis.Web.Team.Import;

/// <summary>A day as spreadsheets write it: Norwegian, Swedish, with a clock behind, or the number of days a workbook counts in.</summary>
internal static class CellDay
{
    private const int _from1904 = 1462;
    private const double _lowest = 18_264;
    private const double _highest = 73_050;

    private static readonly string[] _forms =
        ["yyyy-M-d", "d.M.yyyy", "d.M.yy", "d. M. yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy/M/d", "yyyyMMdd", "d. MMMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d MMM yyyy"];

    private static readonly CultureInfo[] _languages = [CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("nb"), CultureInfo.GetCultureInfo("nn"), CultureInfo.GetCultureInfo("sv")];

    public static DateOnly? Of(string cell, bool countsFrom1904)
    {
        var text = WithoutClock(cell.Trim());
        if (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count) && count is > _lowest and < _highest)
        {
            return DateOnly.FromDateTime(DateTime.FromOADate(Math.Floor(count) + (countsFrom1904 ? _from1904 : 0)));
        }

        foreach (var language in _languages)
        {
            if (DateOnly.TryParseExact(text, _forms, language, DateTimeStyles.None, out var day) && day.Year is > 1949 and < 2100)
            {
                return day;
            }
        }

        return null;
    }

    private static string WithoutClock(string text) => text.IndexOfAny(['T', ' ']) is var at and > 7 && text[(at + 1)..].Contains(':', StringComparison.Ordinal) ? text[..at] : text;
}
