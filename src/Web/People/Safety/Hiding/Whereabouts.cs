using System.Globalization;
using Stegvis.People;
using Stegvis.Storage.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Safety.Hiding;

/// <summary>Where and when somebody at risk is (MA10.11): the one switch, and the words that stand in the place of what is hidden.</summary>
public sealed class Whereabouts(StegvisPage page, IReadOnlyList<string> namedReaders)
{
    public bool IsHidden => page.Case.Case.HiddenSince is not null;

    /// <summary>Whoever is not on the list sees that it is hidden, and no button.</summary>
    public bool MayChange => !page.Case.Lens.HidesWhereabouts;

    public bool IsThePersons => page.Actor.Role is SeatRole.Person;

    public string Heading => Say("Heading", page.Case.Name);

    public string Text => IsHidden ? Say("IsHidden", string.Join(", ", namedReaders)) : Say("IsShown", page.Case.Name);

    public string Answer => Say(IsHidden ? "Show" : "Hide");

    public static async Task<Whereabouts> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var holders = await page.Db.HoldersOfAsync(page.Case.Case, cancellation);
        return new Whereabouts(page, [.. holders.Where(h => h.IsNamedReader && h.Role.IsWorker()).Select(h => h.Name).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>"Not shown", in the place of what this visitor does not see; null where nothing is hidden from them.</summary>
    public static string? NotShown(StegvisPage page) => page.Case.Lens.HidesWhereabouts ? NotShownIn(page) : null;

    /// <summary>Everybody with a seat; who works where the person works is named to nobody who is not to know where that is.</summary>
    public static async Task<List<SeatHolder>> HoldersAsync(StegvisPage page, CancellationToken cancellation)
    {
        var holders = await page.Db.HoldersOfAsync(page.Case.Case, cancellation);
        return NotShown(page) is { } word ? holders.ConvertAll(h => h.Role is SeatRole.EmployerContact or SeatRole.Mentor ? h with { Name = word, Phone = null } : h) : holders;
    }

    /// <summary>The same for a row of a list.</summary>
    public static string NotShownIn(StegvisPage page) => page.Words.Find(typeof(Whereabouts), "NotShown")!;

    private string Say(string key, params object[] facts) =>
        string.Format(CultureInfo.CurrentCulture, page.Words.Find(typeof(Whereabouts), (IsThePersons ? "Mine." : "Theirs.") + key)!, facts);
}
