using Stegvis.ClientEngagement;
using Stegvis.People;
using Stegvis.Web.Platform;
using Stegvis.Web.Platform.Access;

namespace Stegvis.Web.ClientEngagement.Decisions;

/// <summary>The person's choice as it stands, and the choices before it.</summary>
[Requires<ReadCase>, Reads("M1.39")]
public sealed class DecisionModel : StegvisPage
{
    private const int _most = 20;

    public Decision? Newest { get; private set; }

    public IReadOnlyList<Decision> Earlier { get; private set; } = [];

    public bool MayWork => WorkOnCase.Allows(Actor.Role);

    /// <summary>A hint about one's own words, for the one who wrote them and nobody else.</summary>
    public bool HasPrivateHint => Newest is { } newest && newest.CreatedBy == Actor.Account && ZeroExclusion.IsAboutThePerson(newest.Facts);

    public IEnumerable<(string Heading, string Text)> Lines => Newest is null ? [] : LinesOf(Newest.Facts);

    public async Task OnGetAsync()
    {
        var all = await Case.Records<Decision>().OrderByDescending(d => d.CreatedAt).Take(_most).ListAsync(Aborted);
        (Newest, Earlier) = (all.Count > 0 ? all[0] : null, [.. all.Skip(1)]);
    }

    public string Day(Decision decision) => decision.Facts.DecidedOn is { } day ? Casework.Days.Long(day) : "";

    private IEnumerable<(string Heading, string Text)> LinesOf(DecisionFacts facts) =>
        from part in new (string Key, string? Text)[]
        {
            ("OptionsPresented", facts.OptionsPresented),
            ("RealChoice", facts.RealChoice is { } real ? Word(real ? "Yes" : "No") : null),
            ("WhyNoRealChoice", facts.WhyNoRealChoice),
            ("ChosenProviderAndWorker", facts.ChosenProviderAndWorker),
            ("ProviderSays", facts.ProviderSays),
            ("Reason", facts.Reason is { } reason ? Word(reason) : null),
            ("Eligibility", string.Join(", ", new[] { facts.Eligibility is { } paid ? Word(paid) : null, facts.EligibilityNote }.Where(t => t is { Length: > 0 }))),
            ("WhoTookPart", facts.WhoTookPart),
        }
        where part.Text is { Length: > 0 }
        select (Word("Decision." + part.Key), part.Text);
}
