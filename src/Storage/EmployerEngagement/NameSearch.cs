using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Stegvis.EmployerEngagement;

namespace Stegvis.Storage.EmployerEngagement;

/// <summary>
/// Part of a name, however it is written. The register writes in capitals and SQLite folds only a to z, so the ways of writing are asked for
/// one by one.
/// </summary>
internal static class NameSearch
{
    private static readonly CultureInfo _norwegian = CultureInfo.GetCultureInfo("nb");

    public static IQueryable<Employer> Apply(IQueryable<Employer> employers, string? wanted)
    {
        var text = wanted?.Trim().Replace("%", "", StringComparison.Ordinal).Replace("_", "", StringComparison.Ordinal);
        if (string.IsNullOrEmpty(text))
        {
            return employers;
        }

        var digits = text.Replace(" ", "", StringComparison.Ordinal);
        if (digits.Length == 9 && digits.All(char.IsAsciiDigit))
        {
            return employers.Where(e => e.Facts.OrganisationNumber == digits);
        }

        var (typed, upper, lower, title) = (Part(text), Part(text.ToUpper(_norwegian)), Part(text.ToLower(_norwegian)), Part(_norwegian.TextInfo.ToTitleCase(text.ToLower(_norwegian))));
        return employers.Where(e => EF.Functions.Like(e.Facts.Name, typed) || EF.Functions.Like(e.Facts.Name, upper)
            || EF.Functions.Like(e.Facts.Name, lower) || EF.Functions.Like(e.Facts.Name, title));
    }

    private static string Part(string text) => $"%{text}%";
}
