using Stegvis.People;
using Stegvis.Web.Platform;

namespace Stegvis.Web.People.Disclosures;

/// <summary>The agreed words for one employer and what is not said, and nothing else: to bring along on paper (C.008).</summary>
public sealed class ScriptView(StegvisPage page, DisclosureFacts facts)
{
    public DisclosureFacts Facts { get; } = facts;

    /// <summary>Null where the person has decided nothing for that employer that holds today.</summary>
    public static async Task<ScriptView?> OfAsync(StegvisPage page, Guid employer, CancellationToken cancellation)
    {
        var about = (await CurrentDisclosures.OfAsync(page, cancellation)).FirstOrDefault(d => d.Employer.Value == employer);
        return about?.IsOpen(page.Today) is true ? new ScriptView(page, about.Decision!.Facts) : null;
    }

    public string Say(string key) => page.Words.Find(typeof(ScriptView), key)!;
}
