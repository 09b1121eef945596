using System.Globalization;
using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Storage.ClientEngagement;
using Stegvis.VocationalProfiling;
using Stegvis.Web.Platform;

namespace Stegvis.Web.ClientEngagement.Circle;

/// <summary>Somebody on the map with what they have promised, the open promises first.</summary>
public sealed record MemberView(CircleMember Member, IReadOnlyList<Contribution> Promises)
{
    public CircleMemberFacts Facts => Member.Facts;

    /// <summary>Whether this one has a page of their own.</summary>
    public SupporterStanding Standing { get; init; }

    /// <summary>A consent names this one: what they may read stands there, and nowhere else.</summary>
    public bool ReadsByConsent { get; init; }
}

/// <summary>The circle as its reader may see it: who waits for the person's yes, who is in it, nearest first, and who is not any more.</summary>
public sealed record CircleView(IReadOnlyList<MemberView> Waiting, IReadOnlyList<MemberView> Members, IReadOnlyList<MemberView> Out)
{
    private const int _most = 100;

    /// <summary>Where the person wants to be, in the words of their own profile.</summary>
    public string? Wanted { get; private init; }

    /// <summary>Who helps with what on the way there: what is promised and not done yet, else what they may help with.</summary>
    public IEnumerable<(MemberView Member, string What)> Helps =>
        from view in Members
        let promised = string.Join(", ", view.Promises.Where(p => p.DoneOn is null).Select(p => p.Facts.What))
        let what = promised.Length > 0 ? promised : view.Facts.CanHelpWith
        where what is { Length: > 0 }
        select (view, what);

    public bool IsEmpty => Waiting.Count + Members.Count + Out.Count == 0;

    public static async Task<CircleView> OfAsync(StegvisPage page, CancellationToken cancellation)
    {
        var members = await page.Case.Records<CircleMember>().OrderByDescending(m => m.CreatedAt).Take(_most).ListAsync(cancellation);
        var promises = (await page.Case.Records<Contribution>().OrderByDescending(c => c.CreatedAt).Take(_most).ListAsync(cancellation)).ToLookup(c => c.MemberId);
        var standings = await page.Db.SupportersOfAsync(page.Case, cancellation);
        var reads = await page.Db.ConsentsOfMembersAsync(page.Case, cancellation);
        var views = members.OrderBy(m => m.Facts.Closeness).ThenBy(m => m.CreatedAt)
            .Select(m => new MemberView(m, [.. promises[m.Id].OrderBy(p => p.DoneOn is not null).ThenBy(p => p.Facts.By)])
            {
                Standing = standings.GetValueOrDefault(m.Id),
                ReadsByConsent = new CircleMemberReads { Consents = reads.GetValueOrDefault(m.Id) }.SeenBy(page.Case.Lens).Consents is { Count: > 0 },
            }).ToList();
        return new CircleView(
            [.. views.Where(v => v.Member.WaitsForPerson)],
            [.. views.Where(v => v.Member.IsInCircle)],
            [.. views.Where(v => !v.Member.WaitsForPerson && !v.Member.IsInCircle)])
        {
            Wanted = (await page.Case.Records<VocationalProfile>().OrderByDescending(p => p.Number).FirstAsync(cancellation))?.Facts.WantedCareer,
        };
    }
}

/// <summary>One name on the drawing, with where it stands.</summary>
public sealed record CirclePlace(string Name, string X, string Y);

/// <summary>The drawing: the person in the middle, three rings around, everybody on the ring they were drawn on. The list beside it says the same in words.</summary>
public sealed record CircleMap(string Middle, IReadOnlyList<MemberView> Members)
{
    public const int Centre = 170;
    private const int _longestName = 12;

    public static IReadOnlyList<int> Rings { get; } = [62, 106, 150];

    public IEnumerable<CirclePlace> Places => Members.GroupBy(m => m.Facts.Closeness).SelectMany(ring => ring.Select((m, place) => At(m, (place, ring.Count()))));

    private static CirclePlace At(MemberView view, (int Place, int Of) on)
    {
        var (radius, turn) = (Rings[(int)view.Facts.Closeness], (int)view.Facts.Closeness * 0.7);
        var angle = (2 * Math.PI * on.Place / on.Of) - (Math.PI / 2) + turn;
        var name = view.Facts.Name.Length <= _longestName ? view.Facts.Name : view.Facts.Name[.._longestName] + "…";
        return new CirclePlace(name, Number(Centre + (radius * Math.Cos(angle))), Number(Centre + (radius * Math.Sin(angle))));
    }

    private static string Number(double value) => Math.Round(value).ToString(CultureInfo.InvariantCulture);
}
