using Stegvis.OnOffJobSupport;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.OnOffJobSupport.Careers;

/// <summary>What the person wants from here, as it stands, and the talks before.</summary>
[Requires<ReadCase>, Reads("M5.40")]
public sealed class CareerModel : StegvisPage
{
    private const int _most = 20;

    public CareerDevelopment? Newest { get; private set; }

    public IReadOnlyList<CareerDevelopment> Earlier { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    public string Root => $"/cases/{Case.Id.Value}";

    public async Task OnGetAsync()
    {
        var all = await Case.Records<CareerDevelopment>().OrderByDescending(c => c.CreatedAt).Take(_most).ListAsync(Aborted);
        (Newest, Earlier) = (all.Count > 0 ? all[0] : null, [.. all.Skip(1)]);
    }

    /// <summary>Where the way begins: the search, the plan, or what is agreed for a new role.</summary>
    public string NextUrl(CareerRoute route) => $"{Root}/" + route switch
    {
        CareerRoute.JobChange => "leads",
        CareerRoute.Education => "plan",
        _ => "placements",
    };

    public string WishOf(CareerDevelopment talk) => talk.Facts.Wish is { } wish ? Word(wish) : "–";

    public IEnumerable<(string Name, string Value)> Facts()
    {
        if (Newest?.Facts is not { } facts)
        {
            return [];
        }

        (string Key, string? Value)[] all =
        [
            ("Goal", facts.Goal), ("Route", facts.Route is { } route ? Word(route) : null), ("Skills", facts.Skills), ("Training", facts.Training),
            ("Outlook", facts.Outlook), ("Financing", facts.Financing), ("AppraisalOn", facts.AppraisalOn is { } day ? Casework.Days.Long(day) : null),
            ("EffectOnSupport", facts.EffectOnSupport),
        ];
        return all.Where(f => !string.IsNullOrWhiteSpace(f.Value)).Select(f => (Word("Career." + f.Key), f.Value!));
    }
}
