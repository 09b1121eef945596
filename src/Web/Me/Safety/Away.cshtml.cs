using System.Globalization;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;
using Stegvis.Web.Ui;

namespace Stegvis.Web.Me.Safety;

/// <summary>Where the quick exit leads: the days of this month, and nothing that names us (C.015).</summary>
[OpenToAll, ReadsNobody]
public sealed class AwayModel : StegvisPage
{
    public UiAssets Assets => HttpContext.RequestServices.GetRequiredService<UiAssets>();

    public string Month => Today.ToString("MMMM yyyy", CultureInfo.CurrentCulture);

    public static IEnumerable<string> DayNames => Enumerable.Range(1, 7).Select(d => CultureInfo.CurrentCulture.DateTimeFormat.AbbreviatedDayNames[d % 7]);

    /// <summary>Weeks from Monday; null where the week reaches into another month.</summary>
    public IEnumerable<int?[]> Weeks
    {
        get
        {
            var first = new DateOnly(Today.Year, Today.Month, 1);
            var before = ((int)first.DayOfWeek + 6) % 7;
            var days = DateTime.DaysInMonth(Today.Year, Today.Month);
            return Enumerable.Range(0, ((before + days + 6) / 7) * 7).Select(cell => cell < before || cell >= before + days ? (int?)null : cell - before + 1).Chunk(7);
        }
    }

    public void OnGet() => Response.Headers.CacheControl = "no-store";
}
