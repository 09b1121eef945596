using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Workers;

/// <summary>How many have followed this person so far, and the newest change: the case and the seats show the same.</summary>
public sealed record WorkersView(StegvisPage Page, int Count, WorkerChange? Newest)
{
    public static async Task<WorkersView> OfAsync(StegvisPage page, CancellationToken cancellation) => new(
        page,
        await page.Db.CountWorkersAsync(page.Case, cancellation),
        await page.Case.Records<WorkerChange>().OrderByDescending(c => c.CreatedAt).FirstAsync(cancellation));

    public string Say(string key, params object?[] facts) =>
        string.Format(System.Globalization.CultureInfo.CurrentCulture, Page.Words.Find(typeof(WorkersView), key) ?? key, facts);

    public string Day(DateOnly day) => Casework.Days.Short(Page, day).TrimEnd('.');
}
